import neo4j, { UUID, vector as vectorOf } from "neo4j-driver";

/** A parameter that cannot be read. The message is a sentence without the parameter's name. */
export class BadValue extends Error {
  override readonly name = "BadValue";
}

const deepest = 200;

/**
 * A value of the console's JSON as the driver sends it: whole numbers as Integers, what is tagged as what its tag
 * says, see `ConsoleValue`.
 * @throws BadValue
 */
export function decodeValue(value: unknown, depth = 0): unknown {
  if (depth > deepest) throw new BadValue(`is nested more than ${deepest} times`);
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return wholeOrNot(value);
  if (Array.isArray(value)) return value.map((item) => decodeValue(item, depth + 1));
  if (typeof value !== "object") throw new BadValue("is none of JSON's values");
  const map = new Map<string, unknown>(Object.entries(value));
  const type = map.get("$type");
  if (type === undefined) return entries(map, depth);
  const inner = map.get("_value");
  if (type === "Map") {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner))
      throw new BadValue("is tagged Map, and its _value is no map");
    return entries(new Map(Object.entries(inner)), depth);
  }
  if (type === "Vector") return vector(inner);
  if (typeof type !== "string" || typeof inner !== "string" || !isTag(type))
    throw new BadValue(
      type === "Node" || type === "Relationship" || type === "Path"
        ? `is a ${type}, which Neo4j takes no parameter of: give its id, and find it by that`
        : `has a $type that no parameter has: take ${Object.keys(readers).join(", ")}, Vector or Map, with a _value`,
    );
  try {
    const read = readers[type](inner);
    if (read !== undefined) return read;
  } catch {
    // The driver's readers throw at what they cannot read.
  }
  throw new BadValue(`is no ${type}: write one such as ${examples[type]}`);
}

/** JSON does not say whether 1 is whole; Neo4j's LIMIT and its stored counts want it whole. */
function wholeOrNot(value: number): unknown {
  if (!Number.isInteger(value)) return value;
  if (Number.isSafeInteger(value)) return BigInt(value);
  throw new BadValue(
    `is too large for a number in JSON, which would lose digits: write {"$type": "Integer", "_value": "…"}, or "Float"`,
  );
}

function entries(map: ReadonlyMap<string, unknown>, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    [...map].map(([key, item]) => {
      // The driver tells its own classes by such keys, and would send something else than the map.
      if (/^__is\w+__$/.test(key) && item === true)
        throw new BadValue(`has the key ${key} with the value true, which cannot be sent`);
      return [key, decodeValue(item, depth + 1)];
    }),
  );
}

const examples = {
  Integer: "9007199254740993",
  Float: "1.0, NaN or Infinity",
  Date: "2025-04-30",
  Time: "12:50:35.556+01:00",
  LocalTime: "12:50:35.556",
  DateTime: "2025-04-30T12:50:35+03:00[Europe/Kyiv]",
  LocalDateTime: "2025-04-30T12:50:35",
  Duration: "P1M2DT3.5S",
  Point: "SRID=4326;POINT (30.5 50.4)",
  Bytes: "TGl0aGl1bQ== (base64)",
  UUID: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
} as const;

type Tag = keyof typeof examples;

function isTag(type: string): type is Tag {
  return Object.hasOwn(examples, type);
}

// The driver's own readers count fractions of a second in floats and lose the last digits.
const day = String.raw`([+-]?\d{4,9})-(\d\d)-(\d\d)`;
const clock = String.raw`(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?`;
const zone = String.raw`(Z|[+-]\d\d(?::?\d\d(?::?\d\d)?)?)`;

const readers: Readonly<Record<Tag, (text: string) => unknown>> = {
  Integer: (text) => {
    if (!/^[+-]?\d{1,20}$/.test(text)) return undefined;
    const value = BigInt(text);
    return BigInt.asIntN(64, value) === value ? value : undefined;
  },
  Float: (text) =>
    /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) || /^(NaN|[+-]?Infinity)$/.test(text) ? Number(text) : undefined,
  Date: (text) => {
    const date = dayOf(new RegExp(`^${day}$`).exec(text)?.slice(1));
    return date && new neo4j.types.Date(...date);
  },
  Time: (text) => {
    const found = new RegExp(`^${clock}${zone}$`).exec(text)?.slice(1);
    const time = timeOf(found);
    const offset = offsetOf(found?.[4]);
    return time && offset !== undefined ? new neo4j.types.Time(...time, offset) : undefined;
  },
  LocalTime: (text) => {
    const time = timeOf(new RegExp(`^${clock}$`).exec(text)?.slice(1));
    return time && new neo4j.types.LocalTime(...time);
  },
  DateTime: (text) => {
    const found = new RegExp(String.raw`^${day}T${clock}${zone}?(?:\[([\w+/-]{1,60})\])?$`).exec(text)?.slice(1);
    const date = dayOf(found);
    const time = timeOf(found?.slice(3));
    const offset = offsetOf(found?.[7]);
    const name = found?.[8];
    // A zone without an offset: the driver reckons it.
    if (offset === undefined && (name === undefined || found?.[7] !== undefined)) return undefined;
    return date && time && new neo4j.types.DateTime<number>(...date, ...time, offset, name);
  },
  LocalDateTime: (text) => {
    const found = new RegExp(`^${day}T${clock}$`).exec(text)?.slice(1);
    const date = dayOf(found);
    const time = timeOf(found?.slice(3));
    return date && time && new neo4j.types.LocalDateTime(...date, ...time);
  },
  Duration: (text) => {
    const number = String.raw`([+-]?\d{1,20})`;
    const found = new RegExp(
      String.raw`^(-?)P(?=[\dT+-])(?:${number}Y)?(?:${number}M)?(?:${number}W)?(?:${number}D)?(?:T(?=[\d+-])(?:${number}H)?(?:${number}M)?(?:([+-]?)(\d{1,20})(?:[.,](\d{1,9}))?S)?)?$`,
    )
      .exec(text)
      ?.slice(1);
    if (found === undefined) return undefined;
    const at = (index: number) => BigInt(found[index] ?? 0);
    const sign = found[0] === "-" ? -1n : 1n;
    const fraction = (found[7] === "-" ? -1n : 1n) * (at(8) * second + BigInt(nanosecondsOf(found[9])));
    const nanoseconds = sign * ((at(5) * 3_600n + at(6) * 60n) * second + fraction);
    // Neo4j keeps seconds, and nanoseconds that count forward from them.
    const over = ((nanoseconds % second) + second) % second;
    const parts = [
      sign * (at(1) * 12n + at(2)),
      sign * (at(3) * 7n + at(4)),
      (nanoseconds - over) / second,
      over,
    ] as const;
    return parts.every((part) => BigInt.asIntN(64, part) === part) ? new neo4j.types.Duration(...parts) : undefined;
  },
  Point: (text) => {
    const number = String.raw`([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|NaN|[+-]?Infinity)`;
    const found =
      new RegExp(String.raw`^SRID=(\d{4});\s*POINT ?\(${number} ${number}\)$`).exec(text) ??
      new RegExp(String.raw`^SRID=(\d{4});\s*POINT Z ?\(${number} ${number} ${number}\)$`).exec(text);
    const [srid, x, y, z] = found?.slice(1).map(Number) ?? [];
    if (srid === undefined || x === undefined || y === undefined) return undefined;
    const dimensions = new Map([
      [4326, 2],
      [7203, 2],
      [4979, 3],
      [9157, 3],
    ]).get(srid);
    const isOnEarth = srid === 4326 || srid === 4979;
    if (![x, y, z ?? 0].every(Number.isFinite) || (isOnEarth && (Math.abs(y) > 90 || Math.abs(x) > 180)))
      return undefined;
    return dimensions === (z === undefined ? 2 : 3) ? new neo4j.types.Point(BigInt(srid), x, y, z) : undefined;
  },
  Bytes: (text) => {
    if (!/^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(text)) return undefined;
    return Int8Array.from(Buffer.from(text, "base64"));
  },
  UUID: (text) => (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text) ? UUID.fromString(text) : undefined),
};

const second = 1_000_000_000n;

type Parts = readonly (string | undefined)[];

/** Year, month and day, where the month has such a day: the driver would send 30 February as 2 March. */
function dayOf(parts: Parts | undefined): [number, number, number] | undefined {
  const [year, month, day] = (parts ?? []).slice(0, 3).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days ? [year, month, day] : undefined;
}

/** Hour, minute, second and nanosecond. */
function timeOf(parts: Parts | undefined): [number, number, number, number] | undefined {
  if (parts?.[0] === undefined) return undefined;
  return [Number(parts[0]), Number(parts[1]), Number(parts[2] ?? 0), nanosecondsOf(parts[3])];
}

function nanosecondsOf(fraction: string | undefined): number {
  return Number((fraction ?? "").padEnd(9, "0"));
}

/** Seconds ahead of UTC. */
function offsetOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = (text.match(/\d\d/g) ?? []).map(Number);
  // What Java takes, and Neo4j with it.
  if (minutes > 59 || seconds > 59 || hours * 3_600 + minutes * 60 + seconds > 18 * 3_600) return undefined;
  return (text.startsWith("-") ? -1 : 1) * (hours * 3_600 + minutes * 60 + seconds);
}

const arrays = {
  INT8: Int8Array,
  INT16: Int16Array,
  INT32: Int32Array,
  FLOAT32: Float32Array,
  FLOAT64: Float64Array,
} as const;

function vector(value: unknown): unknown {
  const wrong = new BadValue(
    `is no Vector: give it a _value such as {"coordinatesType": "FLOAT32", "coordinates": ["0.5", "1"]}`,
  );
  if (typeof value !== "object" || value === null || !("coordinatesType" in value) || !("coordinates" in value))
    throw wrong;
  const { coordinatesType: type, coordinates } = value;
  if (typeof type !== "string" || !Array.isArray(coordinates)) throw wrong;
  const numbers = coordinates.map((one: unknown) => (typeof one === "string" && one.trim() !== "" ? Number(one) : NaN));
  if (numbers.length === 0 || numbers.some((one) => Number.isNaN(one))) throw wrong;
  if (type === "INT64") {
    const whole = coordinates.map((one: unknown) =>
      /^[+-]?\d{1,19}$/.test(String(one)) ? BigInt(String(one)) : undefined,
    );
    if (!whole.every((one) => one !== undefined && BigInt.asIntN(64, one) === one)) throw wrong;
    return vectorOf(BigInt64Array.from(whole));
  }
  const array = Object.entries(arrays).find(([name]) => name === type)?.[1];
  if (array === undefined) throw wrong;
  return vectorOf(array.from(numbers));
}
