import { afterAll, expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { served } from "../../support/served.ts";
import { statement } from "../../support/statement.ts";

const { url, stop } = await served(database);
afterAll(stop);

const types = [
  ["NULL", "null", null],
  ["BOOLEAN NOT NULL", "true", true],
  ["STRING NOT NULL", "'Київ \" \\n'", 'Київ " \n'],
  ["INTEGER NOT NULL", "9007199254740991", 9_007_199_254_740_991],
  ["INTEGER NOT NULL", "9007199254740993", { $type: "Integer", _value: "9007199254740993" }],
  ["INTEGER NOT NULL", "-9223372036854775808", { $type: "Integer", _value: "-9223372036854775808" }],
  ["FLOAT NOT NULL", "0.1", 0.1],
  ["FLOAT NOT NULL", "3.0", { $type: "Float", _value: "3.0" }],
  ["FLOAT NOT NULL", "NaN", { $type: "Float", _value: "NaN" }],
  ["FLOAT NOT NULL", "-Infinity", { $type: "Float", _value: "-Infinity" }],
  ["DATE NOT NULL", "date('2025-04-30')", { $type: "Date", _value: "2025-04-30" }],
  ["DATE NOT NULL", "date('-0044-03-15')", { $type: "Date", _value: "-000044-03-15" }],
  ["ZONED TIME NOT NULL", "time('12:50:35.556+01:00')", { $type: "Time", _value: "12:50:35.556000000+01:00" }],
  ["LOCAL TIME NOT NULL", "localtime('12:50:35.000000001')", { $type: "LocalTime", _value: "12:50:35.000000001" }],
  [
    "ZONED DATETIME NOT NULL",
    "datetime('2025-04-30T12:50:35+03:00')",
    { $type: "DateTime", _value: "2025-04-30T12:50:35+03:00" },
  ],
  [
    "ZONED DATETIME NOT NULL",
    "datetime('2025-01-30T12:50:35.5[Europe/Kyiv]')",
    { $type: "DateTime", _value: "2025-01-30T12:50:35.500000000+02:00[Europe/Kyiv]" },
  ],
  [
    "LOCAL DATETIME NOT NULL",
    "localdatetime('2025-04-30T12:50:35')",
    { $type: "LocalDateTime", _value: "2025-04-30T12:50:35" },
  ],
  ["DURATION NOT NULL", "duration('P1Y2M3DT4H5M6.7S')", { $type: "Duration", _value: "P1Y2M3DT4H5M6.700000000S" }],
  ["DURATION NOT NULL", "duration('PT-0.5S')", { $type: "Duration", _value: "PT-0.500000000S" }],
  ["DURATION NOT NULL", "duration('P0D')", { $type: "Duration", _value: "PT0S" }],
  [
    "POINT NOT NULL",
    "point({longitude: 30.5, latitude: 50.4})",
    { $type: "Point", _value: "SRID=4326;POINT (30.5 50.4)" },
  ],
  ["POINT NOT NULL", "point({x: 1, y: -2.5, z: 3})", { $type: "Point", _value: "SRID=9157;POINT Z (1 -2.5 3)" }],
  ["LIST<INTEGER NOT NULL> NOT NULL", "[1, 2]", [1, 2]],
  ["LIST<LIST<NULL> NOT NULL> NOT NULL", "[[null]]", [[null]]],
  ["MAP NOT NULL", "{a: 1, b: {c: [2]}}", { a: 1, b: { c: [2] } }],
  ["MAP NOT NULL", "{`$type`: 'Date', _value: 'x'}", { $type: "Map", _value: { $type: "Date", _value: "x" } }],
] as const;

test("every type of Cypher is told exactly", async () => {
  const columns = types.map(([, literal], at) => `${literal} AS value${at}, valueType(${literal}) AS type${at}`);
  const { rows } = await statement(url, `RETURN ${columns.join(", ")}`);
  expect(rows[0]).toEqual(types.flatMap(([type, , told]) => [told, type]));
});

test("every type is taken as a parameter, and is the same value then", async () => {
  const values = types.map(([, , told]) => told);
  const back = await statement(url, "RETURN $values AS values, [value IN $values | valueType(value)] AS types", {
    parameters: { values },
  });
  expect(back.rows).toEqual([[values, types.map(([type]) => type)]]);
  // Neither null nor NaN equals itself.
  const comparable = types.flatMap(([, literal], at) =>
    /null|NaN/.test(literal) ? [] : [`$values[${at}] = ${literal}`],
  );
  const same = await statement(url, `RETURN [${comparable.join(", ")}] AS same`, { parameters: { values } });
  expect(same.rows).toEqual([[comparable.map(() => true)]]);
});

test("bytes come back as they were sent", async () => {
  const value = { $type: "Bytes", _value: "AP/+TA==" };
  expect((await statement(url, "RETURN $value", { parameters: { value } })).rows).toEqual([[value]]);
});

test("nodes, relationships and paths tell their ids, labels, ends and properties", async () => {
  const { rows } = await statement(
    url,
    "MATCH path = (claim:Claim)-[by]->(source:Source) RETURN claim, by, source, path ORDER BY claim.id LIMIT 1",
  );
  const [claim, by, source, path] = rows[0] ?? [];
  expect(claim).toEqual({
    $type: "Node",
    _value: {
      _element_id: expect.stringMatching(/^4:[\w-]+:\d+$/),
      _labels: ["Claim"],
      _properties: expect.objectContaining({ id: expect.any(String), statement: expect.any(String) }),
    },
  });
  expect(by).toEqual({
    $type: "Relationship",
    _value: {
      _element_id: expect.stringMatching(/^5:[\w-]+:\d+$/),
      _start_node_element_id: idOf(claim),
      _end_node_element_id: idOf(source),
      _type: expect.any(String),
      _properties: expect.any(Object),
    },
  });
  expect(path).toEqual({ $type: "Path", _value: [claim, by, source] });
});

function idOf(node: unknown): unknown {
  return Object.entries(Object(Object(node)["_value"])).find(([key]) => key === "_element_id")?.[1];
}

test("a path of no length is its node", async () => {
  const { rows } = await statement(url, "MATCH path = (n:Entity {id: 'ukraine'}) RETURN path, n");
  const [row = []] = rows;
  expect(row[0]).toEqual({ $type: "Path", _value: [row[1]] });
});
