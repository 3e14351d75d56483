import { guessParameter } from "client/console/guess-parameter.ts";
import { parameterFields } from "client/console/parameter-fields.ts";
import { sentParameters } from "client/console/run-in-console.ts";
import { expect, test } from "vitest";

test.each([
  ["MATCH (n) RETURN n SKIP $x LIMIT 3", "Integer", []],
  ["MATCH (n) RETURN n LIMIT $x", "Integer", []],
  ["MATCH (n) WHERE n.id IN $x RETURN n", "Json", []],
  ["MATCH (c:Claim) WHERE c.earliest >= $x RETURN c", "Date", []],
  ["MATCH (c:Country {id: $x})-->(n) RETURN n", "Entity", ["Country"]],
  ["MATCH (d:Entity&Deal {id: $x}) RETURN d", "Entity", ["Deal"]],
  ["MATCH ({id: $x})-->(n) RETURN n", "Entity", []],
  ["MATCH (who:Leader|Official)-->(n) WHERE who.id = $x RETURN n", "Entity", ["Leader", "Official"]],
])("a parameter of “%s” begins as %s", (statement, type, labels) => {
  expect(guessParameter(statement, "x")).toEqual({ type, labels });
});

test.each([
  "MATCH (c:Claim {id: $x}) RETURN c",
  "MATCH (s:Source) WHERE s.id = $x RETURN s",
  "RETURN $x",
  "MATCH (n) RETURN n LIMIT $xs",
])("nothing tells what $x of “%s” is", (statement) => {
  expect(guessParameter(statement, "x")).toBeUndefined();
});

test("what was chosen goes before what it seems to be", () => {
  const [field] = parameterFields("MATCH (n) RETURN n LIMIT $x", { x: { type: "String", text: "3" } });
  expect(field?.entry).toEqual({ type: "String", text: "3" });
});

test("a text that nobody gave is asked for, and one that was emptied is sent", () => {
  expect(sentParameters("RETURN $x", {})).toEqual({ ok: false, name: "x" });
  expect(sentParameters("RETURN $x", { x: { type: "String", text: "" } })).toEqual({ ok: true, values: { x: "" } });
});
