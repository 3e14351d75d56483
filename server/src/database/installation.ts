import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { LaunchFailed } from "./launch-failed.ts";

/** A Neo4j ready to run: its jars, and what they say of themselves. */
export interface Installation {
  readonly version: string;
  /** The class whose `main` is the server. */
  readonly entryClass: string;
  /** Absolute and sorted: a class-data archive belongs to one order of the class path. */
  readonly jars: readonly string[];
}

/** Newest name first: calendar versions since 2025.12 have the first, 5.26 has the second. */
const entryClasses = ["org.neo4j.server.Neo4jCommunity", "org.neo4j.server.CommunityEntryPoint"];

/**
 * Reads a folder of jars.
 * @throws LaunchFailed when there is no Neo4j in it.
 */
export async function readInstallation(lib: string): Promise<Installation> {
  const names = (await readdir(lib).catch(() => [])).filter((name) => name.endsWith(".jar")).sort(byCode);
  const main = names.find((name) => /^neo4j-\d[\d.]*\.jar$/.test(name));
  if (main !== undefined) {
    // A jar lists the names of its classes uncompressed.
    const jar = await readFile(join(lib, main));
    const entryClass = entryClasses.find((name) => jar.includes(`${name.replaceAll(".", "/")}.class`));
    if (entryClass !== undefined) {
      return {
        version: main.slice("neo4j-".length, -".jar".length),
        entryClass,
        jars: names.map((name) => join(lib, name)),
      };
    }
  }
  throw new LaunchFailed(`There is no Neo4j in ${lib}: look at NEO4J_HOME, or leave it empty and Neo4j is fetched.`);
}

function byCode(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
