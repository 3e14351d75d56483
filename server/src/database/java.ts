import { readdir, readFile, realpath } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { findProgram } from "./find-program.ts";
import { javaFit, type JavaFit } from "./java-fit.ts";
import { javaVersion } from "./java-version.ts";
import { LaunchFailed } from "./launch-failed.ts";
import { runCommand } from "./run-command.ts";

export interface Java {
  /** The program, absolute. */
  readonly program: string;
  /** Its home, what JAVA_HOME names. */
  readonly home: string;
  readonly version: number;
  readonly fit: JavaFit;
  /** It is the one that JAVA_HOME names. */
  readonly isAsked: boolean;
  /** What tells two builds apart: the `release` file or what `java -version` prints. */
  readonly build: string;
}

/** Where systems keep their JVMs, one folder each. */
export const javaFolders: readonly string[] = [
  "/usr/lib/jvm",
  "/usr/java",
  "/opt/java",
  "/opt/homebrew/opt",
  "/Library/Java/JavaVirtualMachines",
  join(homedir(), ".sdkman/candidates/java"),
  join(homedir(), ".jdks"),
];

/**
 * Every Java there is, in the order of the search: JAVA_HOME, the path, the usual folders.
 * The first that Neo4j's makers support comes first, then those that merely run.
 * @throws LaunchFailed when JAVA_HOME is set and no Java is there: another one taken silently would surprise.
 */
export async function findJavas(
  neo4j: string,
  javaHome: string | undefined,
  path: readonly string[],
  folders: readonly string[] = javaFolders,
): Promise<readonly Java[]> {
  const wanted = javaHome === undefined ? undefined : await findProgram("java", [join(javaHome, "bin")]);
  if (javaHome !== undefined && wanted === undefined)
    throw new LaunchFailed(
      `JAVA_HOME is ${javaHome}, which holds no bin/java: set it to a Java's folder, or unset it.`,
    );
  const programs = [
    wanted,
    await findProgram("java", path),
    ...(await Promise.all((await homes(folders)).map((home) => findProgram("java", [join(home, "bin")])))),
  ];
  const distinct = new Set<string>();
  for (const program of programs) if (program !== undefined) distinct.add(await realpath(program));
  const asked = wanted === undefined ? undefined : await realpath(wanted);
  const found: Java[] = [];
  for (const program of distinct) {
    const java = await describe(neo4j, program, program === asked);
    if (java !== undefined) found.push(java);
  }
  const order: readonly JavaFit[] = ["supported", "unsupported", "refused"];
  return found.sort((one, other) => order.indexOf(one.fit) - order.indexOf(other.fit));
}

async function homes(folders: readonly string[]): Promise<readonly string[]> {
  const all: string[] = [];
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.toSorted((one, other) => other.localeCompare(one)))
      all.push(join(folder, name), join(folder, name, "Contents/Home"));
  }
  return all;
}

async function describe(neo4j: string, program: string, isAsked: boolean): Promise<Java | undefined> {
  const home = dirname(dirname(program));
  const release = await readFile(join(home, "release"), "utf8").catch(() => "");
  // A JVM without a release file, or a script in its place, is asked.
  const build =
    javaVersion(release) === undefined ? (await runCommand(program, ["-version"])).lines.join("\n") : release;
  const version = javaVersion(build);
  return version === undefined ? undefined : { program, home, version, fit: javaFit(neo4j, version), isAsked, build };
}
