import neo4j, { type Node, type Path, type Relationship } from "neo4j-driver";

/** A node as plain data: what `plainValue` makes of the driver's. */
export interface PlainNode {
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface PlainRelationship {
  readonly elementId: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface PlainPath {
  readonly nodes: readonly PlainNode[];
  readonly relationships: readonly PlainRelationship[];
}

/**
 * A value from the driver as plain data: integers as numbers (as text where a number would lose digits),
 * dates and times as ISO 8601 strings, nodes, relationships and paths as the Plain records above
 * (told apart by `labels`, `type` and `nodes`), points as `{srid, x, y, z?}`, bytes as base64,
 * anything the driver itself cannot name as its text.
 */
export function plainValue(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return typeof value === "bigint" ? plainInteger(value) : value;
  if (Array.isArray(value)) return value.map(plainValue);
  if (neo4j.isInt(value)) return plainInteger(value.toBigInt());
  if (neo4j.isNode(value)) return plainNode(value);
  if (neo4j.isRelationship(value)) return plainRelationship(value);
  if (neo4j.isPath(value)) return plainPath(value);
  if (neo4j.isPoint(value))
    return { srid: Number(value.srid), x: value.x, y: value.y, ...(value.z === undefined ? {} : { z: value.z }) };
  if (value instanceof Uint8Array || value instanceof Int8Array)
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
  if (isPlainObject(value)) return plainRecord(value);
  // Dates, times, durations, vectors, UUIDs and what the driver cannot decode: each writes itself.
  // oxlint-disable-next-line typescript/no-base-to-string -- plain objects, whose text says nothing, went above
  return String(value);
}

/** A record of driver values, key by key. */
export function plainRecord(record: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, plainValue(value)]));
}

/**
 * A plain value as the driver wants it: whole numbers become Integers (the driver would send a Float,
 * which `LIMIT` and stored counts refuse). Dates are given as ISO strings and read by Cypher's `date()`.
 */
export function driverValue(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(driverValue);
  if (value instanceof Date) throw new TypeError("A parameter is a Date object: give an ISO string instead.");
  if (typeof value === "object" && value !== null && isPlainObject(value)) return driverParameters(value);
  return value;
}

/** Parameters of a statement, each value through `driverValue`; undefined becomes null. */
export function driverParameters(parameters: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [key, value === undefined ? null : driverValue(value)]),
  );
}

function plainInteger(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}

function plainNode(node: Node): PlainNode {
  return { elementId: node.elementId, labels: node.labels, properties: plainRecord(node.properties) };
}

function plainRelationship(relationship: Relationship): PlainRelationship {
  return {
    elementId: relationship.elementId,
    type: relationship.type,
    start: relationship.startNodeElementId,
    end: relationship.endNodeElementId,
    properties: plainRecord(relationship.properties),
  };
}

function plainPath(path: Path): PlainPath {
  return {
    nodes: [path.start, ...path.segments.map((segment) => segment.end)].map(plainNode),
    relationships: path.segments.map((segment) => plainRelationship(segment.relationship)),
  };
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
