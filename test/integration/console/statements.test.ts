import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "server/root.ts";
import { afterAll, expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { served } from "../../support/served.ts";
import { read, statement } from "../../support/statement.ts";

const { url, stop } = await served(database);
afterAll(stop);

const ask = (text: string, more: { parameters?: object; limit?: number } = {}) => statement(url, text, more);

test("rows come as lines, between the columns and what it came to", async () => {
  const { status, headers, columns, rows, summary, text } = await ask("UNWIND [1, 2] AS x RETURN x, x > 1 AS more");
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("application/x-ndjson");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(columns).toEqual(["x", "more"]);
  expect(rows).toEqual([
    [1, false],
    [2, true],
  ]);
  expect(summary).toMatchObject({ rows: 2, stopped: null, limit: 1_000 });
  expect(text.split("\n").filter((line) => line !== "")).toHaveLength(4);
});

test("a statement without rows tells its columns all the same", async () => {
  const { columns, rows, summary } = await ask("MATCH (n:Entity {id: 'nobody'}) RETURN n.name AS name");
  expect([columns, rows, summary?.rows]).toEqual([["name"], [], 0]);
});

test("a longer answer stops at its limit, and says so only where there was more", async () => {
  const usual = await ask("UNWIND range(1, 1001) AS x RETURN x");
  expect(usual.summary).toMatchObject({ rows: 1_000, stopped: "limit", limit: 1_000 });
  const exact = await ask("UNWIND range(1, 1000) AS x RETURN x");
  expect(exact.summary).toMatchObject({ rows: 1_000, stopped: null });
  const most = await ask("UNWIND range(1, 1000000) AS x RETURN x", { limit: 10_000 });
  expect(most.summary).toMatchObject({ rows: 10_000, stopped: "limit", limit: 10_000 });
  expect(most.rows.at(-1)).toEqual([10_000]);
});

test("a value of more than a mebibyte, and an answer of more than ten, stop it", async () => {
  const cell = await ask("UNWIND [20, 21] AS n RETURN reduce(s = 'x', i IN range(1, n) | s + s) AS s");
  expect(cell.summary).toMatchObject({ rows: 0, stopped: "bytes" });
  const whole = await ask("WITH reduce(s = 'x', i IN range(1, 19) | s + s) AS s UNWIND range(1, 100) AS x RETURN s");
  expect(whole.summary).toMatchObject({ rows: 19, stopped: "bytes" });
});

test("a statement is not held up by one before it whose rows were not all read", async () => {
  for (let round = 0; round < 15; round += 1) {
    const cut = await ask("WITH reduce(s = 'x', i IN range(1, 18) | s + s) AS s UNWIND range(1, 100) AS x RETURN s");
    expect(cut.summary?.stopped).toBe("bytes");
    expect((await ask("RETURN 1")).rows).toEqual([[1]]);
  }
});

test("EXPLAIN tells the plan and runs nothing; PROFILE tells what each step cost, to the end", async () => {
  const explained = await ask("EXPLAIN MATCH (n:Entity) RETURN n.name, 1 / 0");
  expect([explained.error, explained.rows]).toEqual([undefined, []]);
  expect(explained.summary?.plan?.operator).toBe("ProduceResults");
  expect(explained.summary?.plan?.children[0]?.children[0]?.operator).toBe("NodeByLabelScan");
  expect(explained.summary?.plan?.children[0]).not.toHaveProperty("dbHits");
  const profiled = await ask("PROFILE MATCH (n:Entity) RETURN n", { limit: 2 });
  expect(profiled.rows).toHaveLength(2);
  expect(profiled.summary).toMatchObject({ rows: 2, stopped: "limit" });
  expect(profiled.summary?.plan?.rows).toBeGreaterThan(200);
  expect(profiled.summary?.plan?.children[0]?.dbHits).toBeGreaterThan(200);
});

test.each([
  ["MATCH (n) RETRUN n", 1, 11],
  ["EXPLAIN MATCH (n) RETRUN n", 1, 19],
  ["/* why */ PROFILE\n  MATCH (n)\n  RETRUN n", 3, 3],
  ["CYPHER 5 MATCH (n) RETURN m", 1, 27],
  ["CYPHER 5 EXPLAIN\nMATCH (n)\nRETURN m", 3, 8],
  ["RETURN 1 AS é, nope", 1, 16],
  ["RETURN 1; RETURN 2", 1, 11],
  ["RETURN 1 AS x LOAD CSV FROM 'file:///x' AS line", 1, 15],
])("the place of an error is the reader's own: %s", async (text, line, column) => {
  const { status, error } = await ask(text);
  expect(status).toBe(400);
  expect(error).toMatchObject({ line, column });
});

test("an error behind the first row is the last line", async () => {
  const { status, rows, error, summary } = await ask("UNWIND range(1, 3) AS x RETURN 10 / (3 - x)");
  expect([status, rows.length, error?.code, summary]).toEqual([200, 2, "RUN", undefined]);
});

test("what Neo4j remarks comes with its place", async () => {
  const { summary } = await ask("CYPHER 5\nMATCH (n:Nobody) RETURN n");
  expect(summary?.notifications).toEqual([
    expect.objectContaining({
      code: "Neo.ClientNotification.Statement.UnknownLabelWarning",
      severity: "WARNING",
      line: 2,
      column: 10,
    }),
  ]);
  // Not when it was only planned, nor when the limit ended it.
  const stopped = await ask("UNWIND range(1, 9) AS x OPTIONAL MATCH (n:Nobody) RETURN x", { limit: 1 });
  expect(stopped.summary?.notifications?.[0]?.column).toBe(43);
});

test("a missing parameter, and one that cannot be read, are told by their name", async () => {
  expect((await ask("RETURN $one, $two")).error).toMatchObject({
    code: "PARAMETER",
    message: "The statement has $one, $two without a value: give it one.",
  });
  expect((await ask("RETURN $day", { parameters: { day: { $type: "Date", _value: "2025-02-30" } } })).error).toEqual({
    code: "PARAMETER",
    message: "The parameter $day is no Date: write one such as 2025-04-30.",
    line: null,
    column: null,
  });
});

test("whole numbers arrive whole, so that LIMIT takes them", async () => {
  const { rows } = await ask("MATCH (n:Entity) WITH n LIMIT $most RETURN count(n), valueType($most)", {
    parameters: { most: 3 },
  });
  expect(rows).toEqual([[3, "INTEGER NOT NULL"]]);
});

test("the words of claims can be searched", async () => {
  const { rows, error } = await ask(
    "CALL db.index.fulltext.queryNodes('claim_statements', $words) YIELD node, score RETURN node.id, node.statement, score LIMIT 3",
    { parameters: { words: "cobalt" } },
  );
  expect(error).toBeUndefined();
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(JSON.stringify(row[1]).toLowerCase()).toContain("cobalt");
});

test("how much there is of everything, and which words, is told by address", async () => {
  const limits = await (await fetch(`${url}/cypher/limits`)).json();
  expect(limits).toMatchObject({ on: true, why: null, profile: true, milliseconds: 5_000 });
  expect(limits.neo4j).toMatch(/^(5\.26|20\d\d)\./);
  const model = await (await fetch(`${url}/cypher/model`)).json();
  expect(model.labels).toContain("Entity");
  expect(model.relationshipTypes).toContain("SUPPLIES");
  expect(model.propertyKeys).toContain("statement");
  expect(Object.keys(model.procedures["CYPHER 5"])).toContain("db.index.fulltext.queryNodes");
  expect(Object.keys(model.procedures["CYPHER 5"])).not.toContain("dbms.listConfig");
  expect(model.functions["CYPHER 5"]["coalesce"].argumentDescription[0].name).toBe("input");
  expect(model.graphSchema).toContainEqual({ from: "Claim", relType: "QUALIFIES", to: "Claim" });
});

test.each([
  ["[]", "The console takes a map of statement, parameters and limit, and nothing else."],
  ["{}", 'The console needs a statement, as text: {"statement": "RETURN 1"}.'],
  ['{"statement":"RETURN 1","limit":0}', "The console takes a limit from 1 to 10000."],
  ['{"statement":"RETURN 1","limit":10001}', "The console takes a limit from 1 to 10000."],
  ['{"statement":"RETURN 1","limit":1.5}', "The console takes a limit from 1 to 10000."],
  [
    '{"statement":"RETURN 1","database":"system"}',
    "The console takes a map of statement, parameters and limit, and nothing else.",
  ],
  [
    '{"statement":"RETURN 1","parameters":[1]}',
    'The console takes its parameters as a map: {"parameters": {"name": …}}.',
  ],
  [
    JSON.stringify({ statement: `RETURN '${"x".repeat(10_000)}'` }),
    "The console takes a statement of at most 10000 characters.",
  ],
  ["{", "The request is not valid JSON in UTF-8."],
])("a request the console cannot read is told why: %.40s", async (body, message) => {
  const told = await read(
    await fetch(`${url}/cypher`, { method: "POST", headers: { "content-type": "application/json" }, body }),
  );
  expect(told.status).toBe(400);
  expect(told.error).toEqual({ code: "BAD_REQUEST", message, line: null, column: null });
});

test.each([
  ["GET", "/cypher", 405],
  ["PUT", "/cypher", 405],
  ["GET", "/cypher/elsewhere", 404],
])("%s %s is none of the console's", async (method, path, status) => {
  const told = await read(await fetch(`${url}${path}`, { method }));
  expect([told.status, told.error?.code]).toEqual([status, "BAD_REQUEST"]);
});

test("a form of another site cannot send a statement", async () => {
  const told = await read(await fetch(`${url}/cypher`, { method: "POST", body: '{"statement":"RETURN 1"}' }));
  expect([told.status, told.error?.code]).toEqual([415, "BAD_REQUEST"]);
});

/** What runs in the database for the console. */
function running() {
  return database.read("SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.lodeline = 'console'");
}

test("whoever goes away ends the statement in the database, too", async () => {
  const gone = new AbortController();
  const asked = statement(url, "UNWIND range(1, 2000000000) AS x RETURN count(x) AS x", {}, gone.signal);
  asked.catch(() => undefined);
  await expect.poll(running, { timeout: 10_000 }).toHaveLength(1);
  gone.abort();
  await expect.poll(running, { timeout: 10_000 }).toEqual([]);
});

test("a reader who does not read is let go with the rest of the rows unsent", async () => {
  const sent = request(`${url}/cypher`, { method: "POST", headers: { "content-type": "application/json" } });
  const response = new Promise<NodeJS.ReadableStream>((resolve) => sent.once("response", resolve));
  sent.on("error", () => undefined);
  sent.end(
    JSON.stringify({
      statement: "WITH reduce(s = 'x', i IN range(1, 18) | s + s) AS s UNWIND range(1, 1000) AS x RETURN s",
    }),
  );
  (await response).pause();
  await expect.poll(running, { timeout: 10_000 }).toEqual([]);
  sent.destroy();
});

test("a connection that is gone ends all that waited behind one another on it", async () => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  const post = (text: string) => {
    const body = JSON.stringify({ statement: text });
    return `POST /cypher HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  };
  const long = "UNWIND range(1, 2000000000) AS x RETURN count(x)";
  // Each holds more than a connection takes unread, and then goes on for a while.
  const large = `RETURN reduce(s = 'x', i IN range(1, 17) | s + s) AS s UNION ALL UNWIND range(1, 300000) AS y WITH y WHERE y < 0 RETURN 'a' AS s`;
  socket.write(post(long) + post(large).repeat(4));
  await expect.poll(running, { timeout: 10_000 }).not.toEqual([]);
  socket.destroy();
  await expect.poll(running, { timeout: 10_000 }).toEqual([]);
  expect((await statement(url, "RETURN 1")).rows).toEqual([[1]]);
});

test("values that overflow Neo4j's stack take no place from others for long", async () => {
  const deep = "RETURN reduce(deep = [], i IN range(1, 20000) | [deep]) AS deep";
  await Promise.all(Array.from({ length: 4 }, () => statement(url, deep)));
  await expect.poll(async () => (await statement(url, "RETURN 1")).rows, { timeout: 30_000 }).toEqual([[1]]);
});

test("the README's examples run as they are printed", async () => {
  const text = await readFile(join(root, "README.md"), "utf8");
  const section = text.slice(text.indexOf("## Cypher over HTTP"), text.indexOf("## The map"));
  const examples = [...section.matchAll(/```sh\n(.*?)```/gs)].map(([, example = ""]) => example);
  expect(examples.length).toBe(4);
  for (const example of examples) {
    const command = example.replace("http://127.0.0.1:4000", url);
    expect(command).toContain(url);
    const { stdout } = await promisify(execFile)("/bin/sh", ["-c", command]);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(Object.keys(lines[0])).toEqual(["columns"]);
    const { rows, plan } = lines.at(-1).summary;
    expect(plan === undefined ? rows > 2 : rows === 0).toBe(true);
  }
});
