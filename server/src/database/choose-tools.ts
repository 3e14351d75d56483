import { dirname } from "node:path";
import type { TellStep } from "server/bin/step.mjs";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { addPackages, canAddPackages } from "./add-packages.ts";
import { findProgram } from "./find-program.ts";
import { findJavas, javaFolders, type Java } from "./java.ts";
import { LaunchFailed } from "./launch-failed.ts";

export interface Tools {
  readonly java: Java;
  /** Undefined where it is not needed. */
  readonly maven: string | undefined;
}

export interface ToolEffects {
  readonly javaFolders?: readonly string[];
  /** Whether missing packages may be added to the system; default: root on Debian or Ubuntu. */
  readonly mayAddPackages?: (path: readonly string[]) => Promise<boolean>;
  readonly signal?: AbortSignal | undefined;
  readonly step?: TellStep;
}

/**
 * The Java that runs this Neo4j, and Maven where something must be fetched. What is missing is added where the
 * system's package manager does so without asking.
 * @throws LaunchFailed with the choices there are.
 */
export async function chooseTools(
  config: Config,
  version: string,
  needsMaven: boolean,
  log: Log,
  effects: ToolEffects = {},
): Promise<Tools> {
  const find = async () => {
    const javas = await findJavas(version, config.javaHome, config.path, effects.javaFolders ?? javaFolders);
    return {
      javas,
      java: javas.find((java) => java.fit !== "refused"),
      maven: needsMaven ? await findProgram("mvn", config.path) : undefined,
    };
  };
  let found = await find();
  const isComplete = () => found.java !== undefined && (!needsMaven || found.maven !== undefined);
  if (!isComplete() && (await (effects.mayAddPackages ?? canAddPackages)(config.path))) {
    const wanted = [
      ...(found.java === undefined ? [javaPackages(version)] : []),
      ...(needsMaven && found.maven === undefined ? [["maven"]] : []),
    ];
    const title = `Installing ${[found.java === undefined ? "Java" : undefined, needsMaven && found.maven === undefined ? "Maven" : undefined].filter((name) => name !== undefined).join(" and ")}`;
    await addPackages(
      title,
      wanted,
      (lines) => log.warn({ lines: lines.slice(-5) }, "apt-get could not add what is missing"),
      effects.signal,
      effects.step,
    );
    found = await find();
  }
  const { java, maven, javas } = found;
  if (java === undefined || (needsMaven && maven === undefined)) {
    throw new LaunchFailed(whatIsMissing(version, java, javas, needsMaven && maven === undefined));
  }
  if (config.javaHome !== undefined && !java.isAsked) {
    const asked = javas.find(({ isAsked }) => isAsked)?.version;
    log.warn(
      { asked, taken: java.version, neo4j: version },
      "JAVA_HOME names no Java that this Neo4j is made for: another is taken",
    );
  }
  if (java.fit === "unsupported")
    log.warn({ java: java.version, neo4j: version }, "Neo4j is not made for this Java, but runs on it");
  log.debug({ java: java.version, folder: dirname(java.program), neo4j: version }, "Java found");
  return { java, maven };
}

function javaPackages(version: string): readonly string[] {
  return version.startsWith("5.")
    ? ["openjdk-17-jre-headless", "openjdk-21-jre-headless", "openjdk-25-jre-headless"]
    : ["openjdk-21-jre-headless", "openjdk-25-jre-headless"];
}

function whatIsMissing(
  version: string,
  java: Java | undefined,
  javas: readonly Java[],
  mavenIsMissing: boolean,
): string {
  const wanted = version.startsWith("5.") ? "Java 17 or 21" : "Java 21 or 25";
  const newest = Math.max(...javas.map((found) => found.version));
  const here = javas.length === 0 ? "there is none here" : `the newest here is Java ${newest}`;
  const missing = [
    java === undefined ? `${wanted} (${here})` : undefined,
    mavenIsMissing ? "Maven (mvn is not on the path)" : undefined,
  ];
  const apt = [
    java === undefined ? (version.startsWith("5.") ? "openjdk-17-jre-headless" : "openjdk-21-jre-headless") : undefined,
    mavenIsMissing ? "maven" : undefined,
  ];
  return `Neo4j ${version} needs ${missing.filter(Boolean).join(" and ")}: install it (on Debian or Ubuntu: apt-get install ${apt.filter(Boolean).join(" ")}; on macOS: brew install ${[java === undefined ? "openjdk@21" : undefined, mavenIsMissing ? "maven" : undefined].filter(Boolean).join(" ")}${java === undefined ? "; or set JAVA_HOME to one you have" : ""}), or set NEO4J_URI to a Neo4j that runs, or use docker compose up.`;
}
