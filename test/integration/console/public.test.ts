import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { statement as textOf } from "server/cypher/statement.ts";
import type { Database, ReadOptions, Row } from "server/database/database.ts";
import { openDatabase } from "server/database/open.ts";
import { createLog } from "server/log.ts";
import { noteFolder } from "server/seed/noted-folders.ts";
import { seedChecksum } from "server/seed/seed-checksum.ts";
import { readSeedFolder } from "server/seed/seed-folder.ts";
import { startServer } from "server/server.ts";
import { afterAll, expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { scratch } from "../../support/scratch.ts";
import { seedFolder } from "../../support/seed-folder.ts";
import { ask } from "../../support/served.ts";
import { statement } from "../../support/statement.ts";

// A console for strangers on a Neo4j of its own. A second is enough to see that time is limited.
const { config, folder, remove } = await scratch({
  HOST: "0.0.0.0",
  LODELINE_RATE: "0",
  LODELINE_PUBLISH: "asked",
  LODELINE_CONSOLE: "public",
  LODELINE_CONSOLE_SECONDS: "1",
  LODELINE_CONSOLE_RATE: "0",
});
// The explorer's database is the run's; what it has recorded is made up, so that the copy takes seconds.
const sets = textOf("seed/sets");
const recorded: { readonly name: string; readonly checksum: string; readonly loadedAt: string }[] = [];
const explorer: Database = {
  ...database,
  read: <R extends Row>(
    text: string,
    ...more: [parameters?: Readonly<Record<string, unknown>>, options?: ReadOptions]
  ) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the statement's columns are these
    text === sets ? Promise.resolve(recorded as readonly object[] as readonly R[]) : database.read<R>(text, ...more),
};
const removals: (() => Promise<void>)[] = [];

/** Records a seed of one source as loaded. */
async function record(title: string): Promise<void> {
  const { folder: seeds, remove: removeSeeds } = await seedFolder({
    "1-sources.cypher": `UNWIND [{id: '${title}', kind: 'news', group: 'record', title: '${title}'}] AS row RETURN row`,
  });
  removals.push(removeSeeds);
  const seed = await readSeedFolder(seeds);
  await noteFolder(config.home, seed, seeds);
  recorded.push({ name: seed.name, checksum: await seedChecksum(seed), loadedAt: new Date().toISOString() });
}

await record("first");
const server = await startServer(config, createLog("silent"), { warm: false });
await server.open(explorer);
const { url } = server;
afterAll(async () => {
  await server.stop();
  await remove();
  for (const removal of removals) await removal();
});

const titles = async () => (await statement(url, "MATCH (s:Source) RETURN s.title ORDER BY s.title")).rows;
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
  { timeout: 180_000 },
  async () => {
    const early = await statement(url, "RETURN 1");
    expect([early.status, early.error?.code, early.headers.get("retry-after")]).toEqual([503, "AWAY", "5"]);
    expect((await (await fetch(`${url}/cypher/limits`)).json()).on).toBe(true);
    await meanwhile(
      expect
        .poll(async () => (await statement(url, "RETURN 1")).rows, { timeout: 160_000, interval: 500 })
        .toEqual([[1]]),
    );
  },
);

test("the copy holds what the seeds say, and can be read alone, whoever asks", async () => {
  await expect.poll(titles, { timeout: 10_000 }).toEqual([["first"]]);
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
    const told = await meanwhile(statement(url, "WITH range(1, 100000) AS a RETURN size([x IN a | [y IN a | 1]])"));
    expect(["AWAY", "TIME", "MEMORY"]).toContain(told.error?.code);
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

test("a seed that is loaded later comes into the copy, too", { timeout: 150_000 }, async () => {
  await record("second");
  await meanwhile(expect.poll(titles, { timeout: 120_000, interval: 500 }).toEqual([["first"], ["second"]]));
});
