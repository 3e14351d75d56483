import neo4j from "neo4j-driver";
import { driverParameters, plainValue } from "server/cypher/values.ts";
import { expect, test } from "vitest";

test("dates and times become ISO strings", () => {
  expect(plainValue(new neo4j.types.Date(2025, 2, 27))).toBe("2025-02-27");
  expect(plainValue(new neo4j.types.DateTime(2025, 2, 27, 12, 0, 0, 0, 0))).toMatch(/^2025-02-27T12:00:00(\.0+)?Z$/);
});

test("integers become numbers, and text where a number would lose digits", () => {
  expect(plainValue([neo4j.int(7), neo4j.int("9007199254740993"), 1.5])).toEqual([7, "9007199254740993", 1.5]);
});

test("nodes, relationships and paths become plain records", () => {
  const one = new neo4j.types.Node(1, ["Entity"], { id: "rwanda", n: neo4j.int(2) }, "n1");
  const other = new neo4j.types.Node(2, ["Entity"], {}, "n2");
  const edge = new neo4j.types.Relationship(
    3,
    1,
    2,
    "SUPPORTS",
    { on: new neo4j.types.Date(2025, 1, 1) },
    "r1",
    "n1",
    "n2",
  );
  const path = new neo4j.types.Path(one, other, [new neo4j.types.PathSegment(one, edge, other)]);
  const plain = { elementId: "r1", type: "SUPPORTS", start: "n1", end: "n2", properties: { on: "2025-01-01" } };
  expect(plainValue({ path })).toEqual({
    path: {
      nodes: [
        { elementId: "n1", labels: ["Entity"], properties: { id: "rwanda", n: 2 } },
        { elementId: "n2", labels: ["Entity"], properties: {} },
      ],
      relationships: [plain],
    },
  });
  expect(JSON.parse(JSON.stringify(plainValue(edge)))).toEqual(plain);
});

test("whole numbers in parameters are sent as integers, which LIMIT needs", () => {
  const { limit, share, nested, missing } = driverParameters({
    limit: 5,
    share: 0.5,
    nested: { ids: [1] },
    missing: undefined,
  });
  expect(neo4j.isInt(limit)).toBe(true);
  expect(share).toBe(0.5);
  expect(nested).toEqual({ ids: [neo4j.int(1)] });
  expect(missing).toBeNull();
});

test("a Date object is refused, for the driver would send an empty map", () => {
  expect(() => driverParameters({ on: new Date() })).toThrow(/ISO string/);
});
