import { readdir } from "node:fs/promises";
import { readConfig, type Config, type Connection } from "server/config.ts";
import { launch } from "server/database/launch.ts";
import { openDatabase } from "server/database/open.ts";
import { createLog } from "server/log.ts";
import { prepareDatabase } from "server/seed/prepare-database.ts";
import type { TestProject } from "vitest/node";
import { scratch } from "./scratch.ts";

/**
 * One real Neo4j with schema, seeds and derived relationships for every integration test. With
 * `NEO4J_URI` set it is that database (also `neo4j://`), which must be empty or hold our seeds.
 */
export default async function globalDatabase(project: TestProject): Promise<() => Promise<void>> {
  const outside = readConfig().outside;
  const stops: (() => Promise<void>)[] = [];
  const connection = outside ?? (await launched(stops));
  const database = await openDatabase(connection);
  await prepareDatabase(database, { embedded: outside === undefined }, createLog("silent"));
  await database.close();
  project.provide("connection", { ...connection });
  return async () => {
    for (const stop of stops) await stop();
  };
}

async function launched(stops: (() => Promise<void>)[]): Promise<Connection> {
  const { config, remove } = await scratch();
  // Once on a machine: what an ending Neo4j leaves behind lets every later one start in half the time, and this run
  // starts many of them.
  if (!(await hasClassArchive(config))) await (await launch(config, createLog("silent"))).stop();
  const neo4j = await launch(config, createLog("silent"));
  stops.push(() => neo4j.stop(), remove);
  return neo4j.connection;
}

async function hasClassArchive({ cache }: Config): Promise<boolean> {
  const names = await readdir(cache, { recursive: true }).catch(() => []);
  return names.some((name) => name.endsWith(".jsa"));
}
