import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config, Connection } from "server/config.ts";
import { launch } from "server/database/launch.ts";
import { openDatabase } from "server/database/open.ts";
import { notedProcess, runningProcess, type RunningProcess } from "server/database/running-process.ts";
import { processFile } from "server/database/start-neo4j.ts";
import { createLog } from "server/log.ts";
import { root } from "server/root.ts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { quiet } from "../../support/quiet.ts";
import { scratch } from "../../support/scratch.ts";

let config: Config;
let remove: () => Promise<void>;
let parent: ChildProcess | undefined;

beforeAll(async () => {
  ({ config, remove } = await scratch());
});
afterEach(() => parent?.kill("SIGKILL"));
afterAll(() => remove());

/** `npm run database` as a process of its own. */
function start(): { child: ChildProcess; ended: Promise<unknown> } {
  const { NEO4J_URI: _uri, ...environment } = process.env;
  parent = spawn(process.execPath, [join(root, "server/dist/bin/database.js")], {
    cwd: root,
    env: { ...environment, LODELINE_HOME: config.home, LODELINE_LOG: "silent" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return { child: parent, ended: once(parent, "exit") };
}

async function startedJvm(): Promise<RunningProcess> {
  await expect.poll(() => existsSync(processFile(config.home)), { timeout: 30_000, interval: 20 }).toBe(true);
  const noted = await notedProcess(processFile(config.home));
  return noted!;
}

test("SIGTERM during the start ends it cleanly: no JVM, no lock, code 0", { timeout: 60_000 }, async () => {
  const { child, ended } = start();
  const jvm = await startedJvm();
  child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  expect(await runningProcess(jvm.pid)).toBeUndefined();
  for (const left of ["lock", "connection.json", "database.pid"])
    expect(existsSync(join(config.home, left))).toBe(false);
});

test(
  "after kill -9 no JVM is left within 10 s, and the next start recovers by itself",
  { timeout: 90_000 },
  async () => {
    const { child, ended } = start();
    const file = join(config.home, "connection.json");
    await expect.poll(() => existsSync(file), { timeout: 60_000 }).toBe(true);
    const connection: Connection = JSON.parse(await readFile(file, "utf8"));
    const database = await openDatabase(connection);
    await database.write((transaction) => transaction.run("CREATE (:Kept {at: 1})"));
    await database.close();
    const jvm = await startedJvm();

    child.kill("SIGKILL");
    await ended;
    // At once, while the guard is still ending the JVM: the next start waits for it.
    const next = await launch(config, createLog("silent"), { step: quiet });
    expect(await runningProcess(jvm.pid)).toBeUndefined();
    const reopened = await openDatabase(next.connection);
    expect(await reopened.read("MATCH (kept:Kept) RETURN kept.at AS at")).toEqual([{ at: 1 }]);
    await reopened.close();
    await next.stop();
  },
);

test("after kill -9 the guard alone ends the JVM", { timeout: 90_000 }, async () => {
  const { child, ended } = start();
  const jvm = await startedJvm();
  child.kill("SIGKILL");
  await ended;
  await expect.poll(() => runningProcess(jvm.pid), { timeout: 10_000 }).toBeUndefined();
});
