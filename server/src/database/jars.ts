import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { step as tell, type TellStep } from "server/bin/step.mjs";
import { makeFolder } from "../make-folder.ts";
import { root } from "../root.ts";
import type { Java } from "./java.ts";
import { LaunchFailed } from "./launch-failed.ts";
import { removeLeftPartials } from "./left-partials.ts";
import { runCommand } from "./run-command.ts";

const pom = join(root, "server/neo4j/pom.xml");
const plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
const sizes: Readonly<Record<string, string>> = { "5.26.31": "213 files, 123 MB", "2026.09.0": "155 MB" };

/** Where the jars of a version lie once they are fetched. */
export function jarFolder(cache: string, version: string): string {
  return join(cache, `neo4j-${version}`, "lib");
}

/**
 * True when every jar of the version is there with the size it was fetched with. Then neither Maven nor a
 * network is needed.
 */
export async function hasJars(cache: string, version: string): Promise<boolean> {
  const lib = jarFolder(cache, version);
  const listed = await readFile(join(dirname(lib), "complete"), "utf8").catch(() => "");
  const lines = listed.split("\n").filter((line) => line !== "");
  const found = await Promise.all(
    lines.map(async (line) => {
      const [size, ...name] = line.split(" ");
      const file = await stat(join(lib, name.join(" "))).catch(() => undefined);
      return file?.size === Number(size);
    }),
  );
  return found.length > 0 && found.every(Boolean);
}

/**
 * Fetches the jars of a version into the cache with Maven. They appear there whole or not at all, so an
 * interrupted start leaves nothing half done, and two at once do no harm.
 * @throws LaunchFailed without network, with a damaged file, on a full or unwritable disk.
 */
export async function fetchJars(
  maven: string,
  java: Java,
  cache: string,
  version: string,
  signal?: AbortSignal,
  step: TellStep = tell,
): Promise<void> {
  const folder = dirname(jarFolder(cache, version));
  const partial = `${folder}.partial.${process.pid}`;
  const progress = step(`Fetching Neo4j ${version} (${sizes[version] ?? "about 150 MB"}, once)`);
  let files = 0;
  try {
    await removeLeftPartials(cache);
    await makeFolder(partial);
    const { code, lines } = await runCommand(
      maven,
      [
        "-B",
        "-C",
        "-f",
        pom,
        plugin,
        "-DincludeScope=runtime",
        `-DoutputDirectory=${join(partial, "lib")}`,
        ...(version.startsWith("5.") ? [] : ["-P", "calver"]),
      ],
      {
        signal,
        variables: { JAVA_HOME: java.home },
        onLine: (line) => {
          if (/^(\[INFO\] )?Downloaded from .*\.jar/.test(line)) progress.note(`${(files += 1)} files`);
        },
      },
    );
    if (code !== 0) throw new LaunchFailed(whyNot(lines.join("\n"), version));
    const names = await readdir(join(partial, "lib"));
    const listed = await Promise.all(
      names.map(async (name) => `${(await stat(join(partial, "lib", name))).size} ${name}`),
    );
    await writeFile(join(partial, "complete"), `${listed.join("\n")}\n`);
    // Another start may have been faster: then its jars are as good, and a Neo4j may be running on them already.
    if (!(await hasJars(cache, version))) {
      await rm(folder, { recursive: true, force: true });
      await rename(partial, folder).catch(async (error: unknown) => {
        if (!(await hasJars(cache, version))) throw error;
      });
    }
    progress.done(`${names.length} files`);
  } catch (error) {
    progress.failed();
    throw error;
  } finally {
    await rm(partial, { recursive: true, force: true }).catch(() => undefined);
  }
}

function whyNot(said: string, version: string): string {
  if (/No space left/i.test(said))
    return "The disk is full: make room (Neo4j needs about 500 MB while it is fetched), then start again.";
  if (/checksum/i.test(said)) return `Maven fetched a damaged file of Neo4j ${version} and threw it away: start again.`;
  if (
    /Could not transfer|Unknown host|Connection refused|Network is unreachable|timed out|offline|Could not resolve|could not be resolved/i.test(
      said,
    )
  ) {
    return `Neo4j ${version} is not in the cache yet, and Maven could not fetch it: look at the network or at Maven's settings.xml and start again, or set NEO4J_URI to a Neo4j that runs.`;
  }
  return `Maven could not fetch Neo4j ${version}: run mvn -f ${pom} ${plugin} to see why, or set NEO4J_URI to a Neo4j that runs.`;
}
