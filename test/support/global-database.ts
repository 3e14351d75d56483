import { readConfig, type Connection } from "server/config.ts";
import { launch } from "server/database/launch.ts";
import { openDatabase } from "server/database/open.ts";
import { createLog } from "server/log.ts";
import { prepareDatabase } from "server/seed/prepare-database.ts";
import type { TestProject } from "vitest/node";
import { giveLater } from "./later.ts";
import { quiet } from "./quiet.ts";
import { scratch } from "./scratch.ts";
import { copySeeded, removeSeededHome, seededHome } from "./seeded-home.ts";
import { giveTurns } from "./turns.ts";

/**
 * One real Neo4j with schema, seeds and derived relationships for all integration tests, when the first asks, and turns at it.
 * With `NEO4J_URI` set it is that database (also `neo4j://`), which must be empty or hold our seeds.
 */
export default async function globalDatabase(project: TestProject): Promise<() => Promise<void>> {
  const outside = readConfig().outside;
  const stops: (() => Promise<void>)[] = [];
  let made: Promise<Connection> | undefined;
  const { address, close } = await giveLater(() => (made ??= prepared(outside, stops)));
  const turns = await giveTurns();
  project.provide("database", address);
  project.provide("turns", turns.address);
  if (outside === undefined) void seededHome().catch(() => undefined);
  return async () => {
    await close();
    await turns.close();
    await made?.catch(() => undefined);
    for (const stop of stops) await stop();
    await removeSeededHome();
  };
}

async function prepared(outside: Connection | undefined, stops: (() => Promise<void>)[]): Promise<Connection> {
  const connection = outside ?? (await launched(stops));
  const database = await openDatabase(connection);
  await prepareDatabase(database, { embedded: outside === undefined }, createLog("silent"));
  await database.close();
  return { ...connection };
}

async function launched(stops: (() => Promise<void>)[]): Promise<Connection> {
  const { config, folder, remove } = await scratch();
  await copySeeded(await seededHome(), folder);
  // What is told of the start would stand among the results of tests that run already.
  const neo4j = await launch(config, createLog("silent"), { step: quiet });
  stops.push(() => neo4j.stop(), remove);
  return neo4j.connection;
}
