import neo4j, { UUID, UnsupportedType, Vector, type Node, type Path, type Relationship } from "neo4j-driver";
import type { ConsoleValue, NodeValue, RelationshipValue, TaggedValue } from "../../contract/console/console-value.ts";

/** A value that is larger than a cell may be. */
export class CellTooLarge extends Error {
  override readonly name = "CellTooLarge";
}

/** Lists and maps may stand in one another so deep; what is deeper neither JSON readers nor people take in. */
const deepest = 200;

/**
 * A value from the driver (with `useBigInt`) in the console's JSON, see `ConsoleValue`. What kind it is, its class
 * says and never a key: a map of a stranger may have any key.
 * @param most bytes it may have, about: it is looked at before the JSON is written
 * @throws CellTooLarge
 */
export function encodeValue(value: unknown, most: number): ConsoleValue {
  let left = most;
  const spend = (bytes: number) => {
    left -= bytes;
    if (left < 0) throw new CellTooLarge();
  };

  const encode = (item: unknown, depth: number): ConsoleValue => {
    if (depth > deepest) throw new CellTooLarge();
    spend(2);
    if (item === null || item === undefined) return null;
    switch (typeof item) {
      case "string":
        spend(item.length);
        return item;
      case "boolean":
        return item;
      case "bigint":
        return integer(item);
      case "number":
        return float(item);
      case "object":
        return Array.isArray(item) ? item.map((one) => encode(one, depth + 1)) : object(item, depth);
      default:
        return { $type: "Unsupported", _value: typeof item };
    }
  };

  const object = (item: object, depth: number): ConsoleValue => {
    if (item instanceof neo4j.types.Node) return { $type: "Node", _value: node(item, depth) };
    if (item instanceof neo4j.types.Relationship) return { $type: "Relationship", _value: relationship(item, depth) };
    if (item instanceof neo4j.types.Path) return { $type: "Path", _value: path(item, depth) };
    if (item instanceof Int8Array) {
      spend(item.length);
      return {
        $type: "Bytes",
        _value: Buffer.from(item.buffer, item.byteOffset, item.byteLength).toString("base64"),
      };
    }
    if (item instanceof neo4j.types.Point) {
      const { srid, x, y, z } = item;
      return {
        $type: "Point",
        _value: `SRID=${srid.toString()};POINT ${z === undefined ? `(${x} ${y})` : `Z (${x} ${y} ${z})`}`,
      };
    }
    if (item instanceof Vector) {
      const coordinates = [...item.asTypedArray()].map(String);
      spend(coordinates.length * 8);
      return { $type: "Vector", _value: { coordinatesType: item.getType(), coordinates } };
    }
    for (const [$type, kind] of written) if (item instanceof kind) return { $type, _value: item.toString() };
    // The driver writes P1DT, which no other reader takes.
    if (item instanceof neo4j.types.Duration) return { $type: "Duration", _value: item.toString().replace(/T$/, "") };
    if (item instanceof UnsupportedType) return { $type: "Unsupported", _value: item.toString() };
    const map = entries(item, depth);
    return Object.keys(map).some((key) => key.startsWith("$type")) ? { $type: "Map", _value: map } : map;
  };

  const entries = (item: object, depth: number): { [key: string]: ConsoleValue } =>
    Object.fromEntries(
      Object.entries(item).map(([key, one]) => {
        spend(key.length + 4);
        return [key, encode(one, depth + 1)];
      }),
    );

  const node = (item: Node, depth: number): NodeValue => ({
    _element_id: item.elementId,
    _labels: item.labels,
    _properties: entries(item.properties, depth),
  });

  const relationship = (item: Relationship, depth: number): RelationshipValue => ({
    _element_id: item.elementId,
    _start_node_element_id: item.startNodeElementId,
    _end_node_element_id: item.endNodeElementId,
    _type: item.type,
    _properties: entries(item.properties, depth),
  });

  const path = (item: Path, depth: number): readonly TaggedValue[] => [
    { $type: "Node", _value: node(item.start, depth) },
    ...item.segments.flatMap((segment): readonly TaggedValue[] => [
      { $type: "Relationship", _value: relationship(segment.relationship, depth) },
      { $type: "Node", _value: node(segment.end, depth) },
    ]),
  ];

  return encode(value, 0);
}

/** The classes that write themselves in ISO form. */
const written = [
  ["Date", neo4j.types.Date],
  ["Time", neo4j.types.Time],
  ["LocalTime", neo4j.types.LocalTime],
  ["DateTime", neo4j.types.DateTime],
  ["LocalDateTime", neo4j.types.LocalDateTime],
  ["UUID", UUID],
] as const;

function integer(value: bigint): ConsoleValue {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : { $type: "Integer", _value: value.toString() };
}

function float(value: number): ConsoleValue {
  if (Number.isFinite(value) && !Number.isInteger(value)) return value;
  if (Object.is(value, -0)) return { $type: "Float", _value: "-0.0" };
  const text = String(value);
  return { $type: "Float", _value: /^-?\d+$/.test(text) ? `${text}.0` : text };
}
