import { openDatabase } from "server/database/open.ts";
import { createLog } from "server/log.ts";
import { afterAll, expect, test } from "vitest";
import { border } from "../../support/border.ts";
import { connection } from "../../support/connection.ts";
import { served } from "../../support/served.ts";

const way = await border(connection);
const database = await openDatabase(way.connection);
const lines: string[] = [];
const log = createLog("info", { write: (line) => void lines.push(line) });
const { url, ask, stop } = await served(database, {}, log);
afterAll(async () => {
  await stop();
  await database.close();
  await way.close();
});

const explore = '{ neighbourhood(id: "ukraine") { __typename } }';
const generated = "{ entities(limit: 1) { id } }";

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let left = 100; left > 0 && !(await done()); left -= 1) await new Promise((resolve) => setTimeout(resolve, 100));
}

test("without its database the server says so in the right shape, leaks nothing, and answers again by itself", async () => {
  expect((await ask(explore)).status).toBe(200);
  expect((await ask(generated)).status).toBe(200);
  await way.cut();

  for (const query of [explore, generated]) {
    const { status, headers, text, errors } = await ask(query);
    expect(status).toBe(503);
    expect(headers.get("retry-after")).toBe("5");
    expect(errors[0]).toMatchObject({
      message: "The database does not answer just now. Try again in a few seconds.",
      extensions: { code: "DATABASE_UNAVAILABLE", requestId: headers.get("x-request-id") },
    });
    expect(text).not.toMatch(/127\.0\.0\.1|bolt|neo4j|ECONN|node_modules|stack|\.ts/i);
  }
  await until(async () => (await fetch(`${url}/readyz`)).status === 503);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  // The page can still say more than an error would.
  expect((await fetch(`${url}/e/ukraine`)).status).not.toBe(500);

  await way.restore();
  await until(async () => (await ask(explore)).status === 200);
  expect((await ask(explore)).status).toBe(200);
  expect((await ask(generated)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});

test("the log has one line a request with its id, and never the query", () => {
  const requests = lines.map((line) => JSON.parse(line)).filter((line) => line.msg === "request");
  expect(requests.length).toBeGreaterThan(5);
  for (const line of requests)
    expect(line).toMatchObject({ request: expect.any(String), status: expect.any(Number), ms: expect.any(Number) });
  expect(lines.join("")).not.toContain("neighbourhood(id");
});

test("a stop finishes what is running and takes nothing new", async () => {
  const other = await served(database);
  await other.ask(explore);
  way.pause();
  const running = other.ask(explore);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const stopping = other.stop();
  await expect(fetch(`${other.url}/healthz`)).rejects.toThrow("fetch failed");
  way.resume();
  expect((await running).status).toBe(200);
  await stopping;
});
