import { readConfig, type Connection } from "server/config.ts";
import { launch } from "server/database/launch.ts";
import { openDatabase } from "server/database/open.ts";
import { createLog } from "server/log.ts";
import { prepareDatabase } from "server/seed/prepare-database.ts";
import type { TestProject } from "vitest/node";
import { scratch } from "./scratch.ts";
import { copySeeded, removeSeededHome, seededHome } from "./seeded-home.ts";

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
  const { config, folder, remove } = await scratch();
  await copySeeded(await seededHome(), folder);
  const neo4j = await launch(config, createLog("silent"));
  stops.push(() => neo4j.stop(), remove, removeSeededHome);
  return neo4j.connection;
}
