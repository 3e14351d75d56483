import { buildSchema, parse, validate } from "graphql";
import { queryLimits, queryLimitsRule } from "server/api/query-limits.ts";
import { expect, test } from "vitest";

const schema = buildSchema("type Query { me: Me, name: String } type Me { me: Me, name: String }");

function refusals(query: string): readonly string[] {
  return validate(schema, parse(query), [queryLimitsRule]).map((error) => error.message);
}

const nested = (depth: number): string => (depth === 1 ? "name" : `me { ${nested(depth - 1)} }`);

test("a query at the limits is taken, one beyond is refused in a sentence", () => {
  expect(refusals(`{ ${nested(queryLimits.depth)} }`)).toEqual([]);
  expect(refusals(`{ ${nested(queryLimits.depth + 1)} }`)).toEqual([
    "The query is 11 fields deep; at most 10 are answered. Ask in several requests.",
  ]);
});

test("aliases count inside fragments wherever they are spread", () => {
  const aliases = Array.from({ length: 8 }, (_, index) => `a${index}: name`).join(" ");
  const refused = refusals(`{ me { ...F me { ...F } } } fragment F on Me { ${aliases} }`);
  expect(refused).toEqual(["The query has 16 aliases; at most 15 are answered. Ask in several requests."]);
});

test("aliases count inside introspection, which brings the whole schema each time", () => {
  const aliases = Array.from({ length: 16 }, (_, index) => `a${index}: types { name }`).join(" ");
  expect(refusals(`{ __schema { ${aliases} } }`)).toEqual([
    "The query has 16 aliases; at most 15 are answered. Ask in several requests.",
  ]);
});

test("what is asked at once counts inside fragments, too", () => {
  const fields = Array.from({ length: queryLimits.roots + 1 }, (_, index) => `a${index}: name`).join(" ");
  const sentence = "The query asks 11 things at once; at most 10 are answered in one request.";
  expect(refusals(`{ ${fields} }`)).toEqual([sentence]);
  expect(refusals(`{ ... on Query { ${fields} } }`)).toEqual([sentence]);
  expect(refusals(`{ ...F } fragment F on Query { ${fields} }`)).toEqual([sentence]);
});

test("a bomb of fragments that double each time is refused at once", () => {
  const levels = 60;
  const fragments = Array.from(
    { length: levels },
    (_, level) => `fragment F${level} on Me { a: me { ...F${level + 1} } b: me { ...F${level + 1} } }`,
  ).join(" ");
  expect(refusals(`{ me { ...F0 } } ${fragments} fragment F${levels} on Me { name }`).length).toBeGreaterThan(0);
});

test("a fragment that spreads itself comes to an end", () => {
  expect(refusals("{ me { ...F } } fragment F on Me { me { ...F } }")).toEqual([]);
});

test("introspection is not counted as depth: graphql bounds it itself", () => {
  expect(
    refusals(
      `{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } }`,
    ),
  ).toEqual([]);
});
