import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { openDatabase } from "server/database/open.ts";
import { createLog } from "server/log.ts";
import { startServer } from "server/server.ts";
import { afterAll, expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { scratch } from "../../support/scratch.ts";
import { ask } from "../../support/served.ts";
import { statement } from "../../support/statement.ts";

// A console for strangers on a Neo4j of its own. A second is enough to see that time is limited.
const { config, folder, remove } = await scratch({
  HOST: "0.0.0.0",
  LODELINE_RATE: "0",
  LODELINE_CONSOLE: "public",
  LODELINE_CONSOLE_SECONDS: "1",
  LODELINE_CONSOLE_RATE: "0",
});
const server = await startServer(config, createLog("silent"));
await server.open(database);
const { url } = server;
afterAll(async () => {
  await server.stop();
  await remove();
});

const back = () => expect.poll(async () => (await statement(url, "RETURN 1")).rows, { timeout: 60_000 }).toEqual([[1]]);
const jvm = async () => JSON.parse(await readFile(join(folder, "console/database.pid"), "utf8")).pid;

/** Asks the explorer again and again until the work is done. */
async function meanwhile<T>(work: Promise<T>): Promise<T> {
  const done = work.then(
    () => true,
    () => true,
  );
  do {
    const { status, data } = await ask(url, { query: "{ graphModel { labels { label } } }" });
    expect([status, data.graphModel.labels.length > 5]).toEqual([200, true]);
  } while (!(await Promise.race([done, delay(100, false)])));
  return work;
}

test(
  "while its copy is made, the console says when to come again, and the explorer answers",
  { timeout: 240_000 },
  async () => {
    const early = await statement(url, "RETURN 1");
    expect([early.status, early.error?.code, early.headers.get("retry-after")]).toEqual([503, "AWAY", "5"]);
    expect((await (await fetch(`${url}/cypher/limits`)).json()).on).toBe(true);
    await meanwhile(
      expect
        .poll(async () => (await statement(url, "RETURN 1")).rows, { timeout: 220_000, interval: 500 })
        .toEqual([[1]]),
    );
  },
);

test("the copy holds what the seeds say, and can be read alone, whoever asks", async () => {
  const counted =
    "RETURN COUNT { (:Claim) } AS claims, COUNT { (:Entity) } AS entities, COUNT { ()-[:SUPPLIES|NEGOTIATES]->() } AS lines";
  const [row] = await database.read(counted);
  expect((await statement(url, counted)).rows).toEqual([Object.values(row ?? {})]);
  expect((await statement(url, "CREATE (n)")).error?.code).toBe("REFUSED");
  expect((await statement(url, "PROFILE RETURN 1")).error?.code).toBe("REFUSED");
  const copy = await openDatabase(JSON.parse(await readFile(join(folder, "console/connection.json"), "utf8")));
  try {
    await expect(copy.write((transaction) => transaction.run("CREATE (n)"))).rejects.toMatchObject({
      code: "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase",
    });
  } finally {
    await copy.close();
  }
});

test(
  "a list that fills the whole memory costs the console's database alone, which is soon back",
  { timeout: 150_000 },
  async () => {
    const before = await jvm();
    const told = await meanwhile(
      statement(url, "WITH range(1, 100000) AS a RETURN size([x IN a | [y IN a | [z IN a | z]]])"),
    );
    expect(["AWAY", "TIME", "MEMORY"]).toContain(told.error?.code);
    await expect.poll(() => jvm().catch(() => before), { timeout: 60_000 }).not.toBe(before);
    await meanwhile(back());
  },
);

test(
  "a sum that cannot be called off is ended with its database, which is soon back",
  { timeout: 150_000 },
  async () => {
    const before = await jvm();
    const told = await meanwhile(statement(url, "RETURN reduce(a = 0, x IN range(1, 400000000000) | a + x % 7)"));
    expect([told.status, told.error?.code]).toEqual([408, "TIME"]);
    await expect.poll(() => jvm().catch(() => before), { timeout: 60_000 }).not.toBe(before);
    await meanwhile(back());
  },
);
