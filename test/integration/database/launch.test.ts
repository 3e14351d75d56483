import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import type { Config, Connection } from "server/config.ts";
import { DatabaseUnavailable, type Database } from "server/database/database.ts";
import { freePort } from "server/database/free-port.ts";
import { launch, type Launched } from "server/database/launch.ts";
import { openDatabase } from "server/database/open.ts";
import type { Phase } from "server/database/phase.ts";
import { notedProcess, runningProcess } from "server/database/running-process.ts";
import { processFile } from "server/database/start-neo4j.ts";
import { createLog } from "server/log.ts";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { later } from "../../support/later.ts";
import { quiet } from "../../support/quiet.ts";
import { scratch } from "../../support/scratch.ts";

const log = createLog("silent");
let config: Config;
let remove: () => Promise<void>;
let neo4j: Launched;
let database: Database;
/** Milliseconds. */
let firstStart = 0;

const jvm = async () => (await notedProcess(processFile(config.home)))?.pid ?? 0;

beforeAll(async () => {
  ({ config, remove } = await scratch());
  const begun = Date.now();
  neo4j = await launch(config, log, { step: quiet });
  firstStart = Date.now() - begun;
  database = await openDatabase(neo4j.connection, () => neo4j.phase().kind === "restarting");
});

afterAll(async () => {
  await database.close();
  await neo4j.stop();
  await remove();
});

test("while it runs, connection.json says how to reach it, to its owner alone", async () => {
  const file = join(config.home, "connection.json");
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual(neo4j.connection);
  for (const kept of [file, join(config.home, "password")]) expect((await stat(kept)).mode & 0o777).toBe(0o600);
  expect(neo4j.connection.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
});

test.skipIf(process.platform !== "linux")("the password is nowhere in the list of processes", async () => {
  const commandLine = await readFile(`/proc/${await jvm()}/cmdline`, "utf8");
  expect(commandLine).toContain("--home-dir=");
  expect(commandLine).not.toContain(neo4j.connection.password);
});

test("a second instance on the same folder is refused in one sentence, and the first goes on", async () => {
  await expect(launch(config, log, { step: quiet })).rejects.toThrow(
    /^Another Lodeline \(process \d+\) already runs on .*LODELINE_HOME\.$/,
  );
  expect(await database.answers()).toBe(true);
});

test("the routing scheme of clusters and Aura opens it as well, and names the database", async () => {
  const routed = await openDatabase({
    ...neo4j.connection,
    uri: neo4j.connection.uri.replace("bolt:", "neo4j:"),
    database: undefined,
  });
  expect(routed.name).toBe("neo4j");
  expect(await routed.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  await routed.close();
});

test.each([
  ["a wrong password", { password: "wrong" }, /NEO4J_PASSWORD/],
  ["a database that is not there", { database: "elsewhere" }, /NEO4J_DATABASE/],
  ["a host where nothing answers", { uri: "bolt://127.0.0.1:1" }, /NEO4J_URI/],
  ["a cluster where nothing answers", { uri: "neo4j://127.0.0.1:1" }, /NEO4J_URI/],
  ["an address that cannot be one", { uri: "bolt://:-1" }, /NEO4J_URI/],
  ["a server without encryption asked for it", { scheme: "bolt+s:" }, /NEO4J_URI/],
])("%s is told in one sentence that names the setting and nothing of the driver", async (_case, change, setting) => {
  const { scheme, ...fields } = { scheme: "bolt:", ...change };
  const connection = { ...neo4j.connection, uri: neo4j.connection.uri.replace("bolt:", scheme), ...fields };
  const refused = await openDatabase(connection).catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: "DatabaseRefused", message: expect.stringMatching(setting) });
  expect(String(refused)).not.toMatch(/127\.0\.0\.1|Neo\.|Failed to connect/);
});

test("a statement that takes too long is ended by the database", async () => {
  const endless = database.read(
    "UNWIND range(1, 2000000000) AS i WITH i WHERE i < 0 RETURN count(i) AS n",
    {},
    { timeout: 200 },
  );
  await expect(endless).rejects.toMatchObject({ code: expect.stringContaining("TransactionTimedOut") });
});

test("a read cannot write", async () => {
  await expect(database.read("CREATE (n:Unwanted) RETURN n")).rejects.toMatchObject({
    code: "Neo.ClientError.Statement.AccessMode",
  });
});

test("closing ends what is running, and leaves nothing of a write", async () => {
  const other = await openDatabase(neo4j.connection);
  let begun: () => void = () => undefined;
  const isBegun = new Promise<void>((resolve) => (begun = resolve));
  const work = other.write(async (transaction) => {
    await transaction.run("CREATE (:Unwanted)");
    begun();
    await transaction.run("UNWIND range(1, 2000000000) AS i WITH i WHERE i < 0 RETURN count(i) AS n");
  });
  const failed = work.catch((error: unknown) => error);
  await isBegun;
  await other.close();
  expect(await failed).toBeInstanceOf(Error);
  expect(await database.read("MATCH (n:Unwanted) RETURN n")).toEqual([]);
});

test("work that fails half-way leaves nothing behind", async () => {
  const work = database.write(async (transaction) => {
    await transaction.run("CREATE (:Unwanted)");
    throw new Error("half-way");
  });
  await expect(work).rejects.toThrow("half-way");
  expect(await database.read("MATCH (n:Unwanted) RETURN n")).toEqual([]);
});

test(
  "a JVM that is killed comes back on the same port within 25 s, and no node is lost",
  { timeout: 60_000 },
  async () => {
    await database.write((transaction) => transaction.run("CREATE (:Kept {at: 1})"));
    const phases: Phase["kind"][] = [];
    const forget = neo4j.onPhase(({ kind }) => phases.push(kind));
    const killed = await jvm();
    const restarting = new Promise((resolve) => neo4j.onPhase(resolve));
    process.kill(killed, "SIGKILL");
    await restarting;
    await expect(database.read("RETURN 1 AS one")).rejects.toBeInstanceOf(DatabaseUnavailable);
    // 25 s, or more where this computer was slow to start the first one as well.
    await expect.poll(() => database.answers(), { timeout: Math.max(25_000, 4 * firstStart) }).toBe(true);
    expect(await database.read("MATCH (kept:Kept) RETURN kept.at AS at")).toEqual([{ at: 1 }]);
    await expect.poll(() => phases, { timeout: 5_000 }).toEqual(["restarting", "ready"]);
    expect(await jvm()).not.toBe(killed);
    expect(existsSync(join(config.home, "connection.json"))).toBe(true);
    forget();
  },
);

test(
  "a stop leaves no JVM, no connection.json and no lock, and what was stored stays",
  { timeout: 60_000 },
  async () => {
    const pid = await jvm();
    await database.close();
    await neo4j.stop();
    await neo4j.stop();
    expect(neo4j.phase()).toEqual({ kind: "stopped" });
    expect(await runningProcess(pid)).toBeUndefined();
    const left = await readdir(config.home);
    expect(left).not.toContain("connection.json");
    expect(left).not.toContain("lock");
    expect(left).not.toContain("database.pid");
  },
);

test(
  "a warm cache needs neither Maven nor a network, and a taken port is no obstacle, whoever has it",
  { timeout: 120_000 },
  async () => {
    const taken = await listening();
    const address = taken.address();
    // One is taken by somebody who says nothing, one by a Neo4j that knows another password.
    const other = await later<Connection>(inject("database"));
    const ports = [typeof address === "object" && address !== null ? address.port : 0, Number(new URL(other.uri).port)];
    neo4j = await launch({ ...config, path: config.path.filter((folder) => !existsSync(join(folder, "mvn"))) }, log, {
      step: quiet,
      mayAddPackages: () => Promise.resolve(false),
      freePort: async () => ports.shift() ?? (await freePort()),
    });
    database = await openDatabase(neo4j.connection);
    expect(ports).toEqual([]);
    expect(await database.read("MATCH (kept:Kept) RETURN kept.at AS at")).toEqual([{ at: 1 }]);
    taken.close();
  },
);

function listening(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
