import { join } from "node:path";
import { readFile } from "node:fs/promises";
import type { Connection } from "server/config.ts";
import { openDatabase } from "server/database/open.ts";
import { notedProcess } from "server/database/running-process.ts";
import { processFile } from "server/database/start-neo4j.ts";
import { expect, inject, test } from "vitest";
import { later } from "../../support/later.ts";
import { runServe } from "../../support/run-serve.ts";
import { scratch } from "../../support/scratch.ts";
import { copySeeded } from "../../support/seeded-home.ts";
import { ask } from "../../support/served.ts";

const query = '{ graphModel { labels { nodes } types { relationships } } neighbourhood(id: "ukraine") { __typename } }';

test(
  "a killed Neo4j comes back by itself: 503 in the right shape meanwhile, no node lost",
  { timeout: 300_000 },
  async () => {
    const { folder, remove } = await scratch();
    await copySeeded(await later(inject("seeded")), folder);
    const run = runServe(folder, {});
    let code: number | null = null;
    try {
      const [, address = ""] = await run.until(/^Lodeline is ready at (http:\/\/127\.0\.0\.1:\d+)$/m);
      const before = await ask(address, { query });
      expect(before.status).toBe(200);
      const connection: Connection = JSON.parse(await readFile(join(folder, "connection.json"), "utf8"));
      const database = await openDatabase(connection);
      await database.write((transaction) => transaction.run("CREATE (:Kept {at: 1})"));
      const nodes = await database.read("MATCH (n) RETURN count(n) AS nodes");
      await database.close();

      const jvm = await notedProcess(processFile(folder));
      if (jvm === undefined) throw new Error("No process is noted.");
      process.kill(jvm.pid, "SIGKILL");
      const readyz = async () => (await fetch(`${address}/readyz`)).status;
      await expect.poll(readyz, { timeout: 30_000, interval: 50 }).toBe(503);
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
      const refused = await ask(address, { query });
      expect(refused.status).toBe(503);
      expect(refused.headers.get("retry-after")).toBe("5");
      expect(refused.data ?? null).toBeNull();
      for (const { extensions } of refused.errors) expect(extensions["code"]).toBe("DATABASE_UNAVAILABLE");
      expect(refused.text).not.toMatch(/127\.0\.0\.1|bolt|neo4j|ECONN|node_modules|\.ts/i);

      await expect.poll(readyz, { timeout: 200_000, interval: 200 }).toBe(200);
      await expect.poll(async () => (await ask(address, { query })).data, { timeout: 60_000 }).toEqual(before.data);
      const again = await notedProcess(processFile(folder));
      expect(again?.pid).not.toBe(jvm.pid);
      const reopened = await openDatabase(connection);
      expect(await reopened.read("MATCH (n) RETURN count(n) AS nodes")).toEqual(nodes);
      await reopened.close();
    } finally {
      code = await run.end("SIGTERM");
      await remove();
    }
    expect({ code, said: run.said() }).toMatchObject({ code: 0 });
  },
);
