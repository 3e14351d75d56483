import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { AdaptiveReader, AdaptiveWriter } from "./adaptive-bits.ts";
import { afterText, readSlugText, writeSlugText } from "./slug-text.ts";

/** What a code holds beside the address it stands for: where shapes stand, to the pixel. */
export interface CodedView {
  /** Path and query of the view, as an address without code has them: `/q/<question>?…`. */
  readonly address: string;
  /** The word for how the picture was arranged. */
  readonly layout: string;
  readonly points: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

/** What could be read of a code. */
export interface ReadCode {
  readonly view: CodedView;
  /** Something of it is missing or wrong: what is here is what could be saved. */
  readonly damaged: boolean;
}

/**
 * How the first block is packed stands before the code, so that what is written today can be read when codes look different:
 * deflated, which finds the words that ids repeat, or letter by letter, which wastes nothing on ids that repeat none.
 */
const deflated = "1.";
const spelled = "2.";

/** No address is longer that any browser passes on. */
const longest = 100_000;

/** Ids are slugs: no line break, no comma. */
const line = "\n";

/**
 * A view as letters that any address can hold: two blocks in the base64url alphabet of RFC 4648, section 5, with a point
 * between them. The first is packed, deflated (RFC 1951) or spelled (slug-text.ts), whichever is shorter: the address, the
 * layout's word, and the ids that the address does not hold, each on a line; an end; a bit for each slug of the address that
 * says whether it has a point. No id stands twice, so that three hundred of them fit into an address. The second holds x and y of each id in as few bits as the
 * picture's size needs. Each ends with the sum of its bytes: what breaks off in the second leaves the first whole.
 */
export function writeViewCode({ address, layout, points }: CodedView): string {
  const slugs = slugsOf(address);
  const named = slugs.filter((slug) => points.has(slug));
  const known = new Set(named);
  const others = [...points.keys()].filter((id) => !known.has(id));
  const text = [address, layout, others.join(",")].join(line);
  const flags = slugs.map((slug) => known.has(slug));
  const placed = [...named, ...others].map((id) => points.get(id) ?? { x: 0, y: 0 });
  const second = toBase64(summed(packPoints(placed)));
  const [one, other] = [deflatedWith(text, flags), spelledWith(text, flags)];
  return `${one.length <= other.length ? one : other}.${second}`;
}

function deflatedWith(text: string, flags: readonly boolean[]): string {
  const bits = new Uint8Array(Math.ceil(flags.length / 8));
  flags.forEach((flag, at) => {
    if (flag) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  });
  return deflated + toBase64(deflateSync(summed(Uint8Array.from([...strToU8(text), 0, ...bits])), { level: 9 }));
}

function spelledWith(text: string, flags: readonly boolean[]): string {
  const writer = new AdaptiveWriter();
  writeSlugText(writer, text);
  for (const flag of flags) writer.bit(afterText, flag ? 1 : 0);
  return spelled + toBase64(summed(writer.bytes()));
}

/** What the first block says: its text as far as it can be read, and, if it is whole, which slugs have a point. */
interface First {
  readonly text: string;
  readonly hasPoint: ((slug: number) => boolean) | undefined;
}

function readDeflated(code: string): First {
  const first = inflated(fromBase64(code));
  const end = first.indexOf(0);
  const text = strFromU8(end === -1 ? first : first.subarray(0, end));
  if (end === -1 || !isWhole(first)) return { text, hasPoint: undefined };
  return { text, hasPoint: (at) => (((first[end + 1 + (at >> 3)] ?? 0) >> (at & 7)) & 1) === 1 };
}

function readSpelled(code: string): First {
  const bytes = fromBase64(code);
  const whole = isWhole(bytes);
  // What broke off has no sum behind it.
  const reader = new AdaptiveReader(whole ? bytes.subarray(0, -sumLength) : bytes, !whole);
  const read = readSlugText(reader, longest);
  if (!whole || !read.whole) return { text: read.text, hasPoint: undefined };
  const flags = slugsOf(read.text.split(line)[0] ?? "").map(() => reader.bit(afterText) === 1);
  return { text: read.text, hasPoint: (at) => flags[at] === true };
}

/**
 * What a code says; undefined where it is none, or of a version that is not known here. Of a code that was cut off or
 * changed on its way, what stands before the damage is read.
 */
export function readViewCode(code: string): ReadCode | undefined {
  const isDeflated = code.startsWith(deflated);
  if (!isDeflated && !code.startsWith(spelled)) return undefined;
  const [one = "", two = ""] = code.slice(deflated.length, longest).split(".");
  const { text, hasPoint } = isDeflated ? readDeflated(one) : readSpelled(one);
  const [address = "", layout = "", listed = ""] = text.split(line);
  if (!address.startsWith("/")) return undefined;
  const nothing = { view: { address, layout, points: new Map<string, never>() }, damaged: true };
  const second = fromBase64(two);
  // What is not whole may say another place, which is worse than none.
  if (hasPoint === undefined || !isWhole(second)) return nothing;
  const named = slugsOf(address).filter((_, at) => hasPoint(at));
  const ids = [...named, ...(listed === "" ? [] : listed.split(","))];
  const places = unpackPoints(second, ids.length);
  if (places === undefined) return nothing;
  return {
    view: { address, layout, points: new Map(ids.map((id, at) => [id, places[at] ?? { x: 0, y: 0 }])) },
    damaged: false,
  };
}

/** Whether something in an address looks like a code of any version, known here or not. */
export function isViewCode(text: string): boolean {
  return /^\d+\./.test(text);
}

/** The code alone, without what stands behind it and says nothing: many addresses of one view are one. */
export function plainViewCode(code: string): string {
  return code.startsWith(deflated) || code.startsWith(spelled) ? code.split(".").slice(0, 3).join(".") : code;
}

/** What in an address could be an id, in the order in which it stands there, each once. */
function slugsOf(address: string): readonly string[] {
  return [...new Set(address.match(/[a-z0-9-]+/g) ?? [])];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Bytes before the numbers: the least x and y, 16 bits each, and how many bits the others need beyond them. */
const head = 6;

/** Whole pixels, counted from the least of each axis. */
function packPoints(points: readonly Place[]): Uint8Array {
  const axes = (["x", "y"] as const).map((axis) => {
    const numbers = points.map((point) => Math.max(-32_768, Math.min(32_767, Math.round(point[axis]))));
    const least = numbers.reduce((one, other) => Math.min(one, other), 32_767);
    const most = numbers.reduce((one, other) => Math.max(one, other), least);
    return { numbers, least, bits: (most - least).toString(2).length };
  });
  const bits = axes.reduce((sum, axis) => sum + axis.bits, 0);
  const bytes = new Uint8Array(head + Math.ceil((bits * points.length) / 8));
  let bit = head * 8;
  axes.forEach(({ numbers, least, bits: width }, rank) => {
    bytes[rank * 3] = least & 255;
    bytes[rank * 3 + 1] = (least >> 8) & 255;
    bytes[rank * 3 + 2] = width;
    for (const number of numbers) {
      for (let place = 0; place < width; place += 1, bit += 1) {
        if (((number - least) >> place) & 1) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
      }
    }
  });
  return bytes;
}

/** Undefined where there are not as many as there should be. */
function unpackPoints(bytes: Uint8Array, count: number): readonly Place[] | undefined {
  const axes = [0, 1].map((rank) => {
    const low = (bytes[rank * 3] ?? 0) | ((bytes[rank * 3 + 1] ?? 0) << 8);
    return { least: low > 32_767 ? low - 65_536 : low, bits: bytes[rank * 3 + 2] ?? 0 };
  });
  const bits = axes.reduce((sum, axis) => sum + axis.bits, 0);
  if (bytes.length !== head + Math.ceil((bits * count) / 8) + sumLength) return undefined;
  let bit = head * 8;
  const [x = [], y = []] = axes.map(({ least, bits: width }) =>
    Array.from({ length: count }, () => {
      let number = 0;
      for (let place = 0; place < width; place += 1, bit += 1)
        number |= (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) << place;
      return number + least;
    }),
  );
  return x.map((at, rank) => ({ x: at, y: y[rank] ?? 0 }));
}

const sumLength = 2;

/** The bytes with their sum behind them. */
function summed(bytes: Uint8Array): Uint8Array {
  const sum = sumOf(bytes);
  return Uint8Array.from([...bytes, sum & 255, sum >> 8]);
}

function isWhole(bytes: Uint8Array): boolean {
  if (bytes.length < sumLength) return false;
  const told = (bytes[bytes.length - 2] ?? 0) | ((bytes[bytes.length - 1] ?? 0) << 8);
  return sumOf(bytes.subarray(0, bytes.length - sumLength)) === told;
}

/** Fletcher's checksum with 16 bits. */
function sumOf(bytes: Uint8Array): number {
  let [one, two] = [0, 0];
  for (const byte of bytes) {
    one = (one + byte) % 255;
    two = (two + one) % 255;
  }
  return (two << 8) | one;
}

/** Bytes that are unpacked at a time, and at most in all: what three hundred ids of a view take is a hundredth of it. */
const slice = 512;
const most = 1_000_000;

/**
 * As much as can be unpacked of what a stranger may have written: in slices, so that a few letters which would become
 * gigabytes are left when they have become more than any view is.
 */
function inflated(packed: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    // Not told that this is the end, it gives what it has of a block that breaks off.
    for (let at = 0; at < packed.length; at += slice) {
      if (length > most) break;
      inflate.push(packed.subarray(at, at + slice));
    }
  } catch {
    // What came before the damage is in the parts.
  }
  const bytes = new Uint8Array(Math.min(length, most));
  let at = 0;
  for (const part of parts) {
    const fitting = part.subarray(0, bytes.length - at);
    bytes.set(fitting, at);
    at += fitting.length;
  }
  return bytes;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const letters = alphabet.split("");
const values = new Map(letters.map((letter, value) => [letter, value]));

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const block = (one << 16) | (two << 8) | three;
    const count = Math.min(3, bytes.length - at) + 1;
    for (let place = 0; place < count; place += 1) text += letters[(block >> (18 - place * 6)) & 63] ?? "";
  }
  return text;
}

/** Stops at what is no letter of the alphabet: a mark of a sentence that was copied along. */
function fromBase64(text: string): Uint8Array {
  const bytes: number[] = [];
  let [block, bits] = [0, 0];
  for (const letter of text) {
    const value = values.get(letter);
    if (value === undefined) break;
    block = ((block << 6) | value) & 0xff_ff_ff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((block >> bits) & 255);
    }
  }
  return Uint8Array.from(bytes);
}
