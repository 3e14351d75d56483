import { createHash } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { served } from "../../support/served.ts";
import { statement, type Told } from "../../support/statement.ts";

// What a stranger may try with a statement, and what becomes of it. A second is enough to see that time is limited.
const { url, stop } = await served(database);
// What fills its memory shall come to that end on a busy machine too, and not run out of time before.
const patient = await served(database, { LODELINE_CONSOLE_SECONDS: "60" });
const hurried = await served(database, { LODELINE_CONSOLE_SECONDS: "1" });
const before = await digest();
afterAll(async () => {
  await stop();
  await hurried.stop();
  await patient.stop();
});

/** How an attempt ends: refused with a code, stopped at a limit, or run with rows that may be read. */
type End =
  | "REFUSED"
  | "STATEMENT"
  | "RUN"
  | "PARAMETER"
  | "BAD_REQUEST"
  | "TIME"
  | "MEMORY"
  | "limit"
  | "bytes"
  | "runs";

type Attempt = readonly [attempt: string, end: End, more?: { readonly parameters?: object; readonly limit?: number }];

/** Row by row what READ transactions alone do not all stop. */
const rows: Readonly<Record<string, readonly Attempt[]>> = {
  "1 writing": [
    ["CREATE (n:Entity {id: 'attack'})", "REFUSED"],
    ["MERGE (n:Entity {id: 'attack'}) RETURN n", "REFUSED"],
    ["MATCH (n:Entity) SET n.name = 'x'", "REFUSED"],
    ["MATCH (n:Entity) REMOVE n.name", "REFUSED"],
    ["MATCH (n) DETACH DELETE n", "REFUSED"],
    ["MATCH (n:Entity) FOREACH (x IN [1] | SET n.name = 'x')", "REFUSED"],
  ],
  "2 schema": [
    ["CREATE INDEX attack FOR (n:Entity) ON (n.x)", "REFUSED"],
    ["DROP INDEX entity_names", "REFUSED"],
    ["CREATE CONSTRAINT attack FOR (n:Entity) REQUIRE n.x IS UNIQUE", "REFUSED"],
    ["DROP CONSTRAINT entity_id", "REFUSED"],
    ["CREATE FULLTEXT INDEX attack FOR (n:Entity) ON EACH [n.x]", "REFUSED"],
  ],
  "3 users": [
    ["CREATE USER attack SET PASSWORD 'attack-attack'", "REFUSED"],
    ["ALTER USER neo4j SET PASSWORD 'attack-attack'", "REFUSED"],
    ["DROP USER neo4j", "REFUSED"],
    ["ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'attack-attack'", "REFUSED"],
  ],
  "4 showing the server": [
    ["SHOW USERS", "REFUSED"],
    ["SHOW SETTINGS", "REFUSED"],
    ["SHOW TRANSACTIONS", "REFUSED"],
    ["SHOW PROCEDURES", "REFUSED"],
    ["SHOW DATABASES", "REFUSED"],
    ["SHOW SERVERS", "REFUSED"],
  ],
  "5 ending others": [
    ["TERMINATE TRANSACTION 'neo4j-transaction-1'", "REFUSED"],
    ["TERMINATE TRANSACTIONS 'neo4j-transaction-1', 'neo4j-transaction-2'", "REFUSED"],
  ],
  "6 other databases": [
    ["USE system SHOW USERS", "REFUSED"],
    ["USE system MATCH (n) RETURN n", "REFUSED"],
    ["USE graph.byName('system') MATCH (n) RETURN n", "REFUSED"],
  ],
  "7 procedures of the server": [
    ["CALL dbms.listConfig()", "REFUSED"],
    ["CALL dbms.queryJmx('*:*')", "REFUSED"],
    ["CALL dbms.listConnections()", "REFUSED"],
    ["CALL dbms.killConnection('bolt-1')", "REFUSED"],
    ["CALL db.clearQueryCaches()", "REFUSED"],
    ["CALL db.prepareForReplanning()", "REFUSED"],
    ["CALL db.createLabel('Attack')", "REFUSED"],
    ["CALL dbms.upgrade()", "REFUSED"],
    ["CALL tx.setMetaData({a: 1})", "REFUSED"],
    ["CALL db.awaitIndexes()", "REFUSED"],
    ["CALL dbms.components()", "REFUSED"],
    ["CALL dbms.routing.getRoutingTable({})", "REFUSED"],
  ],
  "8 plug-ins": [
    ["CALL apoc.load.json('http://127.0.0.1/')", "REFUSED"],
    ["RETURN apoc.cypher.runFirstColumnSingle('CREATE (n)', {})", "REFUSED"],
    ["CALL genai.vector.encodeBatch(['x'], 'OpenAI', {})", "REFUSED"],
  ],
  "9 files": [
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "REFUSED"],
    ["LOAD CSV WITH HEADERS FROM 'file:///import.csv' AS line RETURN line", "REFUSED"],
  ],
  "10 addresses": [
    ["LOAD CSV FROM 'http://169.254.169.254/latest/meta-data/' AS line RETURN line", "REFUSED"],
    ["LOAD CSV FROM 'ftp://127.0.0.1/x' AS line RETURN line", "REFUSED"],
  ],
  "11 transactions of its own": [
    ["MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS", "REFUSED"],
    ["UNWIND [1] AS x CALL (x) { RETURN x AS y } IN TRANSACTIONS OF 1 ROWS RETURN y", "REFUSED"],
  ],
  "12 time": [
    ["UNWIND range(1, 2000000000) AS x RETURN count(x)", "TIME"],
    ["MATCH (a)--(b)--(c)--(d)--(e)--(f)--(g)--(h) RETURN count(*)", "TIME"],
    ["MATCH p = (:Entity)-[*]-(:Entity) RETURN count(p)", "TIME"],
    ["MATCH (a), (b), (c), (d) WHERE a.id + b.id + c.id = d.id RETURN count(*)", "TIME"],
  ],
  "13 memory": [["UNWIND range(1, 1000000) AS x RETURN size(collect([i IN range(1, 1000) | i]))", "MEMORY"]],
  "14 large answers": [
    ["UNWIND range(1, 1000000000) AS x RETURN x", "limit"],
    ["RETURN range(1, 1000000) AS all", "bytes"],
    ["RETURN range(1, 4000000) AS all", "bytes"],
    ["WITH range(1, 600000) AS l RETURN l AS a, l AS b, l AS c, l AS d, l AS e, l AS f", "bytes"],
    ["RETURN reduce(s = 'x', i IN range(1, 22) | s + s) AS s", "bytes"],
    ["RETURN reduce(deep = [], i IN range(1, 1000) | [deep]) AS deep", "bytes"],
  ],
  "16 plans without end": [
    [`RETURN '${"x".repeat(10_000)}'`, "BAD_REQUEST"],
    [`MATCH ${Array.from({ length: 60 }, (_, i) => `(a${i})--(b${i})`).join(", ")} RETURN count(*)`, "TIME"],
  ],
  "17 hidden letters": [
    ["CR\\u0045ATE (n) RETURN n", "REFUSED"],
    ["CALL \\u0060db\\u0060.clearQueryCaches()", "REFUSED"],
    ["RETURN '\\u0027 + 1'", "REFUSED"],
  ],
  "18 what stands before": [
    ["CYPHER runtime=interpreted RETURN 1", "REFUSED"],
    ["CYPHER 5 planner=dp RETURN 1", "REFUSED"],
    ["PROFILE CREATE (n)", "REFUSED"],
    ["EXPLAIN CREATE (n)", "REFUSED"],
    ["EXPLAIN PROFILE RETURN 1", "REFUSED"],
    ["RETURN 1; RETURN 2", "REFUSED"],
  ],
  "19 what others ask": [
    ["SHOW TRANSACTIONS YIELD currentQuery, parameters", "REFUSED"],
    ["CALL db.stats.retrieve('QUERIES')", "REFUSED"],
    ["CALL db.stats.collect('QUERIES')", "REFUSED"],
  ],
};

/** The same in other clothes. */
const variations: readonly Attempt[] = [
  ["create (n)", "REFUSED"],
  ["CrEaTe/**/(n)", "REFUSED"],
  ["// why\nCREATE (n)", "REFUSED"],
  ["/* RETURN 1 */ CREATE (n)", "REFUSED"],
  ["RETURN 1 AS x UNION CREATE (n) RETURN 1 AS x", "REFUSED"],
  ["CALL () { CREATE (n) } RETURN 1", "REFUSED"],
  ["MATCH (n:Entity) CALL (n) { WITH n CALL (n) { SET n.x = 1 } RETURN 1 AS x } RETURN x", "REFUSED"],
  ["MATCH (n:Entity) WHERE EXISTS { MATCH (n) CALL db.createLabel('x') RETURN 1 } RETURN n", "REFUSED"],
  ["INSERT (n:Entity {id: 'attack'})", "REFUSED"],
  ["MATCH (n:Entity) SET n:Attack", "REFUSED"],
  ["MATCH (n:Entity) SET n += $map", "REFUSED", { parameters: { map: { name: "x" } } }],
  ["MATCH (n:Entity) SET n = {}", "REFUSED"],
  ["UNWIND $rows AS row CREATE (n) SET n = row", "REFUSED", { parameters: { rows: [{ id: "attack" }] } }],
  ["CALL\u00a0dbms.listConfig()", "REFUSED"],
  ["CALL\u2003dbms.listConfig()", "REFUSED"],
  ["CALL\u001fdbms.listConfig()", "REFUSED"],
  ["call /* x */ dbms . /* y */ listConfig ( )", "REFUSED"],
  ["CALL // x\n dbms.listConfig", "REFUSED"],
  ["CALL `dbms`.`listConfig`()", "REFUSED"],
  ["CALL `dbms.listConfig`()", "REFUSED"],
  ["OPTIONAL CALL dbms.listConfig() YIELD name RETURN name", "REFUSED"],
  ["MATCH (n) CALL dbms.listConfig() YIELD name AS n2 RETURN n2", "REFUSED"],
  ["CALL () { CALL dbms.components() YIELD name RETURN name } RETURN name", "REFUSED"],
  ["RETURN [x IN [1] | COLLECT { CALL db.stats.retrieve('QUERIES') YIELD data RETURN data }]", "REFUSED"],
  ["RETURN CASE WHEN true THEN COUNT { CALL db.stats.retrieve('QUERIES') YIELD data } END", "REFUSED"],
  [
    "RETURN reduce(a = [], x IN [1] | a + COLLECT { CALL `db`.`stats`.`retrieve`('QUERIES') YIELD data RETURN data })",
    "REFUSED",
  ],
  ["RETURN any(x IN [1] WHERE EXISTS { CALL db.awaitIndexes(1) RETURN 1 })", "REFUSED"],
  [
    "MATCH (n:Entity) RETURN n { .id, x: COLLECT { CALL db.stats.retrieve('QUERIES') YIELD data RETURN data } }",
    "REFUSED",
  ],
  ["RETURN [x IN [1] | COLLECT { LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line }]", "REFUSED"],
  ["RETURN COLLECT { LOAD/**/CSV FROM 'file:///etc/passwd' AS line RETURN line }", "REFUSED"],
  ["CALL () { load\tcsv from 'file:///etc/passwd' AS line RETURN line } RETURN line", "REFUSED"],
  ["RETURN [x IN [1] | COLLECT { UNWIND [1] AS a CALL (a) { RETURN 1 AS b } IN TRANSACTIONS RETURN b }]", "REFUSED"],
  ["UNWIND [1] AS x CALL (x) { RETURN x AS y } IN 2 CONCURRENT TRANSACTIONS RETURN y", "REFUSED"],
  [
    "UNWIND [1] AS x CALL (x) { RETURN x AS y } IN $n CONCURRENT TRANSACTIONS RETURN y",
    "REFUSED",
    { parameters: { n: 2 } },
  ],
  ["UNWIND [1] AS x CALL (x) { RETURN x AS y } in /* x */ transactions RETURN y", "REFUSED"],
  ["SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t", "REFUSED"],
  ["SHOW PROCEDURES YIELD name RETURN name", "REFUSED"],
  ["SHOW FUNCTIONS EXECUTABLE BY CURRENT USER YIELD *", "REFUSED"],
  ["SHOW CURRENT USER", "REFUSED"],
  ["SHOW INDEXES", "REFUSED"],
  ["RETURN 1 AS x UNION SHOW USERS", "REFUSED"],
  ["CALL () { SHOW SETTINGS YIELD name RETURN name } RETURN name", "REFUSED"],
  ["CALL () { USE system MATCH (n) RETURN n } RETURN n", "REFUSED"],
  ["RETURN 1 AS x UNION ALL USE system MATCH (x) RETURN x", "REFUSED"],
  ["CYPHER 5 PROFILE CREATE (n)", "REFUSED"],
  ["PROFILE CALL dbms.listConfig()", "REFUSED"],
  ["EXPLAIN CALL dbms.listConfig()", "REFUSED"],
  ["EXPLAIN EXPLAIN RETURN 1", "REFUSED"],
  ["CYPHER expressionEngine=compiled RETURN 1", "REFUSED"],
  ["CYPHER 4 RETURN 1", "REFUSED"],
  [":use system", "STATEMENT"],
  [":param x => 1", "STATEMENT"],
  ["RETURN 1;;CREATE (n)", "REFUSED"],
  ["RETURN 1; // nothing\n", "runs"],
  ["RETURN 1 /* without end", "STATEMENT"],
  ["RETURN 'without end", "STATEMENT"],
  ["RETURN '\\' CALL dbms.listConfig()' AS text", "runs"],
  ["RETURN 'CREATE (n)' AS `LOAD CSV`, {call: 1, load: 2}.call AS call // CALL dbms.listConfig()", "runs"],
  ["WITH [1] AS transactions RETURN 1 IN transactions", "runs"],
  ["RETURN apoc . util . sleep ( 1000 )", "REFUSED"],
  ["RETURN `apoc`.`util`.`sleep`(1000)", "REFUSED"],
  ["RETURN `apoc.util.sleep`(1000)", "REFUSED"],
  ["RETURN $m.`CALL dbms.listConfig()` AS x", "runs", { parameters: { m: { "CALL dbms.listConfig()": 1 } } }],
  [
    "RETURN $m AS m",
    "runs",
    { parameters: { m: JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "toString": 3}') } },
  ],
  ["RETURN $m AS m", "PARAMETER", { parameters: { m: { __isInteger__: true } } }],
  ["RETURN $m AS m", "PARAMETER", { parameters: { m: { __isDateTime__: true } } }],
  ["RETURN $m AS m", "PARAMETER", { parameters: { m: { $type: "Node", _value: {} } } }],
  ["RETURN {__isNode__: true, __isInteger__: true, `__proto__`: {x: 1}, `$type`: 'Date', _value: 'x'} AS m", "runs"],
  ["RETURN toInteger('x', 1)", "STATEMENT"],
  ["\u0000RETURN 1", "REFUSED"],
  ["CYPHER 5 CYPHER debug=printcostcomparisons MATCH (a:Entity)--(b:Claim) RETURN count(*)", "REFUSED"],
  [
    `MATCH (n) WHERE ${Array.from({ length: 80 }, (_, at) => `(n.a${at} = 1 XOR n.b${at} = 2)`).join(" XOR ")} RETURN n`,
    "REFUSED",
  ],
  [`MATCH (a) WHERE ${"EXISTS { (a)--(b) WHERE ".repeat(60)}true${" }".repeat(60)} RETURN a`, "REFUSED"],
  [`RETURN ${"[".repeat(3_000)}${"]".repeat(3_000)}`, "REFUSED"],
  ["RETURN date(reduce(s = ' ', i IN range(1, 17) | s + s) + 'x')", "STATEMENT"],
  ["RETURN $time", "PARAMETER", { parameters: { time: { $type: "Time", _value: "12:50:35+99:99:99" } } }],
  [" \n ", "STATEMENT"],
  ["EXPLAIN", "STATEMENT"],
  ["CALL db.labels() YIELD label RETURN count(label)", "runs"],
  ["CALL { CALL db.relationshipTypes() YIELD relationshipType RETURN count(*) AS c } RETURN c", "runs"],
];

const table = [
  ...Object.entries(rows).flatMap(([row, attempts]) => attempts.map((attempt) => [row, ...attempt] as const)),
  ...variations.map((attempt) => ["in other clothes", ...attempt] as const),
].map(([row, attempt, end, more = {}]) => ({ row, attempt, end, more, shown: JSON.stringify(attempt).slice(0, 90) }));

test.each(table)("$row: $shown", async ({ attempt, end, more }) => {
  const told = await statement(consoleFor(end), attempt, more);
  expect([endOf(told), told.status]).toEqual([end, statusOf(end)]);
  // A sentence that says why.
  expect(told.error?.message ?? "It runs as it should.").toMatch(/^[A-Z`'].{7,}[.`'\w)>]$/s);
});

test("20 and 21: no message tells a host, a path, a class or a stack, whatever failed", async () => {
  for (const attempt of [
    "RETURN date('x')",
    "RETURN datetime({timezone: 'Nowhere/Nowhere'})",
    "RETURN point({x: 'a'})",
    "RETURN 1 / 0",
    "RETURN toFloat(range(1, 2))",
    "RETURN duration('x')",
    "CALL db.index.fulltext.queryNodes('nope', 'x') YIELD node RETURN node",
    "CALL db.index.fulltext.queryNodes('claim_statements', '\"[') YIELD node RETURN node",
    "CALL db.index.vector.queryNodes('nope', 1, [1.0]) YIELD node RETURN node",
    "CALL db.labels(1)",
    "RETURN elementId('x')",
    "MATCH (n) WHERE elementId(n) = 'x' RETURN n",
    "RETURN percentileCont(1, 2)",
    "MATCH (n) RETURN n SKIP -1",
    "RETURN 9223372036854775807 + 1",
    "RETURN nope.nope(1)",
    "RETURN 'a' =~ '(*'",
    "MATCH p = shortestPath((a)-[*]-(a)) RETURN p LIMIT 1",
  ]) {
    const { text } = await statement(url, attempt);
    expect(text).not.toMatch(
      /(?:java|scala|org\.neo4j|Exception|\/home|\/tmp|127\.0\.0\.1|bolt:|\bat \w+\.|"INTERNAL")/,
    );
  }
});

test("15: one who asks for much waits in a line that has an end, and is told when to come again", async () => {
  const gone = new AbortController();
  const busy = new Promise<Told>((resolve) => {
    for (let asked = 0; asked < 120; asked += 1)
      void statement(patient.url, "UNWIND range(1, 2000000000) AS x RETURN count(x)", {}, gone.signal).then(
        (told) => told.error?.code === "BUSY" && resolve(told),
        () => undefined,
      );
  });
  const { status, headers } = await busy;
  expect([status, headers.get("retry-after")]).toEqual([503, "2"]);
  gone.abort();
  // Those who went away have left the line.
  await expect.poll(async () => (await statement(patient.url, "RETURN 1")).rows, { timeout: 30_000 }).toEqual([[1]]);
});

test("after all of that nothing is left running, and the graph is the same to the byte", async () => {
  await expect
    .poll(() => database.read("SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.lodeline = 'console'"), {
      timeout: 30_000,
    })
    .toEqual([]);
  expect(await digest()).toBe(before);
});

function consoleFor(end: End): string {
  if (end === "TIME") return hurried.url;
  return end === "MEMORY" ? patient.url : url;
}

function endOf({ error, summary }: Told): string {
  return error?.code ?? summary?.stopped ?? "runs";
}

function statusOf(end: End): number {
  if (end === "TIME") return 408;
  return ["runs", "limit", "bytes"].includes(end) ? 200 : 400;
}

/** Every node, relationship, index and constraint there is. */
async function digest(): Promise<string> {
  const hash = createHash("sha256");
  for (const all of [
    "MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id",
    "MATCH (a)-[r]->(b) RETURN elementId(r) AS id, type(r) AS type, elementId(a) AS a, elementId(b) AS b, properties(r) AS properties ORDER BY id",
    "SHOW INDEXES YIELD name, type, properties RETURN name, type, properties ORDER BY name",
    "SHOW CONSTRAINTS YIELD name, type, properties RETURN name, type, properties ORDER BY name",
  ])
    for (const row of await database.read(all))
      hash.update(JSON.stringify(row, (_key, value: unknown) => sorted(value)));
  return hash.digest("hex");
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
