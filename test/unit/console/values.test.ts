import * as fc from "fast-check";
import neo4j, { UUID, vector } from "neo4j-driver";
import { decodeValue } from "server/cypher/decode-value.ts";
import { CellTooLarge, encodeValue } from "server/cypher/encode-value.ts";
import { expect, test } from "vitest";

const encode = (value: unknown) => encodeValue(value, 1_000_000);
/** Through JSON, as it goes over the wire. */
const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each([
  [null, null],
  [true, true],
  ["text", "text"],
  [1n, 1],
  [-9_007_199_254_740_991n, -9_007_199_254_740_991],
  [9_007_199_254_740_992n, { $type: "Integer", _value: "9007199254740992" }],
  [9_223_372_036_854_775_807n, { $type: "Integer", _value: "9223372036854775807" }],
  [0.1, 0.1],
  [1, { $type: "Float", _value: "1.0" }],
  [-0, { $type: "Float", _value: "-0.0" }],
  [1e300, { $type: "Float", _value: "1e+300" }],
  [Number.NaN, { $type: "Float", _value: "NaN" }],
  [Number.NEGATIVE_INFINITY, { $type: "Float", _value: "-Infinity" }],
  [new neo4j.types.Date(2025, 4, 30), { $type: "Date", _value: "2025-04-30" }],
  [new neo4j.types.Time(12, 50, 35, 556_000_000, 3_600), { $type: "Time", _value: "12:50:35.556000000+01:00" }],
  [new neo4j.types.LocalTime(12, 50, 35, 0), { $type: "LocalTime", _value: "12:50:35" }],
  [
    new neo4j.types.DateTime(2025, 4, 30, 12, 0, 0, 0, 10_800, "Europe/Kyiv"),
    { $type: "DateTime", _value: "2025-04-30T12:00:00+03:00[Europe/Kyiv]" },
  ],
  [
    new neo4j.types.LocalDateTime(2025, 4, 30, 12, 0, 0, 1),
    { $type: "LocalDateTime", _value: "2025-04-30T12:00:00.000000001" },
  ],
  [new neo4j.types.Duration(1, 2, 3, 500_000_000), { $type: "Duration", _value: "P1M2DT3.500000000S" }],
  [new neo4j.types.Duration(14, 0, 0, 0), { $type: "Duration", _value: "P1Y2M" }],
  [new neo4j.types.Point(4326, 30.5, 50.4), { $type: "Point", _value: "SRID=4326;POINT (30.5 50.4)" }],
  [new neo4j.types.Point(9157, 1, 2, -3.5), { $type: "Point", _value: "SRID=9157;POINT Z (1 2 -3.5)" }],
  [Int8Array.from([76, 105, -1]), { $type: "Bytes", _value: "TGn/" }],
  [
    UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7"),
    { $type: "UUID", _value: "7c9e6679-7425-40de-944b-e07fc1f90ae7" },
  ],
  [
    vector(Float32Array.from([0.5, 1])),
    { $type: "Vector", _value: { coordinatesType: "FLOAT32", coordinates: ["0.5", "1"] } },
  ],
  [
    { $type: "Date", x: 1n },
    { $type: "Map", _value: { $type: "Date", x: 1 } },
  ],
  [{ $typeOf: 1n }, { $type: "Map", _value: { $typeOf: 1 } }],
])("%o is told exactly, and taken back as the same", (value, told) => {
  expect(encode(value)).toEqual(told);
  expect(encode(decodeValue(wire(told)))).toEqual(told);
});

test("whatever a graph can hold comes through the wire and back unchanged", () => {
  const integer = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
  const year = fc.integer({ min: 1, max: 9_999 });
  const day = fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
  const clock = fc.tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 999_999_999 }),
  );
  const offset = fc.integer({ min: -64_800, max: 64_800 });
  // Neo4j keeps no other points.
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const degrees = fc.double({ min: -90, max: 90, noNaN: true });
  const leaf = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.string({ unit: "binary" }),
    integer,
    fc.double(),
    day.map((of) => new neo4j.types.Date(...of)),
    clock.map((of) => new neo4j.types.LocalTime(...of)),
    fc.tuple(clock, offset).map(([of, zone]) => new neo4j.types.Time(...of, zone)),
    fc.tuple(day, clock).map(([date, time]) => new neo4j.types.LocalDateTime(...date, ...time)),
    fc.tuple(day, clock, offset).map(([date, time, zone]) => new neo4j.types.DateTime(...date, ...time, zone)),
    fc
      .tuple(
        fc.bigInt({ min: -(2n ** 40n), max: 2n ** 40n }),
        fc.bigInt({ min: -(2n ** 40n), max: 2n ** 40n }),
        fc.bigInt({ min: -(2n ** 40n), max: 2n ** 40n }),
        fc.bigInt({ min: 0n, max: 999_999_999n }),
      )
      .map((of) => new neo4j.types.Duration(...of)),
    fc.tuple(number, number).map(([x, y]) => new neo4j.types.Point(7_203, x, y)),
    fc.tuple(degrees, degrees).map(([x, y]) => new neo4j.types.Point(4_326, x, y)),
    fc.tuple(number, number, number).map((of) => new neo4j.types.Point(9_157, ...of)),
    fc.int8Array(),
  );
  const key = fc.oneof(
    fc.string(),
    fc.constantFrom("$type", "$type2", "_value", "__proto__", "constructor", "toString"),
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      leaf,
      fc.array(tie("value")),
      fc.array(fc.tuple(key, tie("value"))).map((entries) => Object.fromEntries(entries)),
    ),
  }));
  fc.assert(
    fc.property(value, (of) => {
      const told = encode(of);
      expect(encode(decodeValue(wire(told)))).toEqual(told);
    }),
    { numRuns: 500 },
  );
});

test("a stranger's map is a map, whatever its keys say", () => {
  const map = JSON.parse('{"__isNode__":true,"labels":"x","__proto__":{"a":"b"},"toString":"c","constructor":null}');
  expect(JSON.stringify(encode(map))).toBe(JSON.stringify(map));
});

test("what is larger than its room, or nested without end, is not written out", () => {
  expect(() => encodeValue("x".repeat(101), 100)).toThrow(CellTooLarge);
  expect(() =>
    encodeValue(
      Array.from({ length: 51 }, () => null),
      100,
    ),
  ).toThrow(CellTooLarge);
  expect(() => encodeValue({ ["x".repeat(101)]: null }, 100)).toThrow(CellTooLarge);
  let deep: unknown = [];
  for (let depth = 0; depth < 10_000; depth += 1) deep = [deep];
  expect(() => encode(deep)).toThrow(CellTooLarge);
  expect(() => decodeValue(deep)).toThrow("is nested more than 200 times");
});

test.each([
  [1e300, "would lose digits"],
  [{ $type: "Integer", _value: "9223372036854775808" }, "is no Integer"],
  [{ $type: "Integer", _value: "1.5" }, "is no Integer"],
  [{ $type: "Float", _value: "one" }, "is no Float"],
  [{ $type: "Date", _value: "2025-02-30" }, "is no Date"],
  [{ $type: "Date", _value: "2025-13-01" }, "is no Date"],
  [{ $type: "Date", _value: "30.04.2025" }, "is no Date"],
  [{ $type: "LocalTime", _value: "25:00" }, "is no LocalTime"],
  [{ $type: "DateTime", _value: "2025-04-30" }, "is no DateTime"],
  [{ $type: "Duration", _value: "3 days" }, "is no Duration"],
  [{ $type: "Duration", _value: "P" }, "is no Duration"],
  [{ $type: "Duration", _value: "P1DT" }, "is no Duration"],
  [{ $type: "Time", _value: "12:00" }, "is no Time"],
  [{ $type: "DateTime", _value: "2025-04-30T12:00" }, "is no DateTime"],
  [{ $type: "Point", _value: "SRID=4326;POINT (1 2 3)" }, "is no Point"],
  [{ $type: "Point", _value: "SRID=1;POINT (1 2)" }, "is no Point"],
  [{ $type: "Point", _value: "SRID=4326;POINT (300 95)" }, "is no Point"],
  [{ $type: "Point", _value: "SRID=7203;POINT (NaN Infinity)" }, "is no Point"],
  [{ $type: "Time", _value: "12:50:35+99:99:99" }, "is no Time"],
  [{ $type: "DateTime", _value: "2025-04-30T12:50:35+19:00[Europe/Kyiv]" }, "is no DateTime"],
  [{ $type: "Vector", _value: { coordinatesType: "INT64", coordinates: ["0.5"] } }, "is no Vector"],
  [{ $type: "Vector", _value: { coordinatesType: "INT64", coordinates: ["9223372036854775808"] } }, "is no Vector"],
  [{ $type: "Bytes", _value: "*" }, "is no Bytes"],
  [{ $type: "UUID", _value: "x" }, "is no UUID"],
  [{ $type: "Date" }, "has a $type that no parameter has"],
  [{ $type: "toString", _value: "x" }, "has a $type that no parameter has"],
  [{ $type: 1, _value: "x" }, "has a $type that no parameter has"],
  [{ $type: "Node", _value: {} }, "is a Node"],
  [{ $type: "Map", _value: [] }, "is tagged Map"],
  [{ $type: "Vector", _value: { coordinatesType: "FLOAT32", coordinates: ["x"] } }, "is no Vector"],
  [{ __isInteger__: true }, "has the key __isInteger__"],
])("%j is refused with what is wrong with it", (value, message) => {
  expect(() => decodeValue(value)).toThrow(message);
});
