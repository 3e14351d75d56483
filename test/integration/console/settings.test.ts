import { Writable } from "node:stream";
import { createLog } from "server/log.ts";
import { expect, test } from "vitest";
import { connection } from "../../support/connection.ts";
import { database } from "../../support/database.ts";
import { served } from "../../support/served.ts";
import { statement } from "../../support/statement.ts";

test.each([
  [
    { HOST: "0.0.0.0" },
    "The console is off on this server. It runs where Lodeline answers its own computer alone, and where its keeper has opened it to everyone.",
  ],
  [{ LODELINE_CONSOLE: "off" }, "The console is switched off on this server."],
])("with %j the console is off, and one sentence says so", async (settings, message) => {
  const { url, stop } = await served(database, settings);
  try {
    const { status, error } = await statement(url, "RETURN 1");
    expect([status, error]).toEqual([503, { code: "OFF", message, line: null, column: null }]);
    expect(await (await fetch(`${url}/cypher/limits`)).json()).toMatchObject({
      on: false,
      why: message,
      profile: false,
    });
    expect((await fetch(`${url}/cypher/model`)).status).toBe(503);
  } finally {
    await stop();
  }
});

test("a database of the console's own is read wherever the server answers, and PROFILE is not taken there", async () => {
  const { uri, username, password } = connection;
  const { url, stop } = await served(database, {
    HOST: "0.0.0.0",
    LODELINE_CONSOLE_URI: uri,
    LODELINE_CONSOLE_USERNAME: username,
    LODELINE_CONSOLE_PASSWORD: password,
  });
  try {
    expect((await statement(url, "MATCH (n:Entity {id: 'ukraine'}) RETURN n.id")).rows).toEqual([["ukraine"]]);
    expect((await statement(url, "PROFILE RETURN 1")).error).toMatchObject({
      code: "REFUSED",
      message: "PROFILE is for a Lodeline that answers its own computer alone: take EXPLAIN, which runs nothing.",
    });
    expect(await (await fetch(`${url}/cypher/limits`)).json()).toMatchObject({ on: true, profile: false });
  } finally {
    await stop();
  }
});

test("a database that is not there is told as such, with when to try again", async () => {
  const { url, stop } = await served(database, { LODELINE_CONSOLE_URI: "bolt://127.0.0.1:1" });
  try {
    const { status, error, headers } = await statement(url, "RETURN 1");
    expect([status, error?.code, headers.get("retry-after")]).toEqual([503, "AWAY", "5"]);
    expect(error?.message).not.toContain("127.0.0.1");
    expect(await (await fetch(`${url}/cypher/limits`)).json()).toMatchObject({ on: true, neo4j: null });
  } finally {
    await stop();
  }
});

test("one address asks so often a minute, and is then told when to come again", async () => {
  const { url, stop } = await served(database, { LODELINE_CONSOLE_RATE: "2", LODELINE_TRUST_PROXY: "1" });
  try {
    const ask = (address: string) =>
      fetch(`${url}/cypher`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-forwarded-for": address },
        body: '{"statement":"RETURN 1"}',
      });
    expect([(await ask("192.0.2.1")).status, (await ask("192.0.2.1")).status]).toEqual([200, 200]);
    const third = await ask("192.0.2.1");
    expect(third.status).toBe(429);
    expect(Number(third.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await third.json()).error.code).toBe("RATE");
    expect((await ask("192.0.2.2")).status).toBe(200);
  } finally {
    await stop();
  }
});

test("the log gets lengths, times and codes of a statement, and nothing of what it says", async () => {
  let written = "";
  const log = createLog(
    "debug",
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.toString();
        done();
      },
    }),
  );
  const { url, stop } = await served(database, {}, log);
  try {
    const parameters = { secret: "hushhush" };
    for (const text of [
      "RETURN 'hushhush', $secret",
      "MATCH (hushhush) RETRUN 1",
      "CALL hushhush.x()",
      "LOAD CSV FROM 'hushhush' AS l RETURN l",
      "RETURN date('hushhush')",
      "RETURN 1 / size(range(1, 0)) AS hushhush",
      "MATCH (hushhush) MATCH p = shortestPath((hushhush)-[*]-(hushhush)) RETURN p LIMIT 1",
    ])
      await statement(url, text, { parameters });
    await fetch(`${url}/cypher`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{hushhush",
    });
  } finally {
    await stop();
  }
  const lines = written
    .split("\n")
    .filter((line) => line.includes('"msg":"statement"'))
    .map((line) => JSON.parse(line));
  expect(lines.length).toBeGreaterThan(6);
  for (const line of lines)
    expect(Object.keys(line)).toEqual(["level", "time", "request", "characters", "rows", "bytes", "ms", "code", "msg"]);
  expect(written).not.toContain("hush");
});
