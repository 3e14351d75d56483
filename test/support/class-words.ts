import { readFile } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";

/** The string constants of the classes in a jar whose name ends so, as the Java compiler wrote them. */
export async function classWords(jar: string, ending: string): Promise<ReadonlySet<string>> {
  const words = new Set<string>();
  for (const bytes of entries(await readFile(jar), ending)) for (const word of constants(bytes)) words.add(word);
  return words;
}

/** The files of a zip whose name ends so (its end-of-directory record and headers, as PKWARE's note has them). */
function* entries(zip: Buffer, ending: string): Generator<Buffer> {
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? zip.readUInt32LE(at + offset) : zip.readUInt16LE(at + offset),
    );
    const name = zip.subarray(at + 46, at + 46 + nameLength!).toString();
    if (name.endsWith(ending)) {
      const local = zip.readUInt32LE(at + 42);
      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(from, from + size!);
      yield zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    }
    at += 46 + nameLength! + extra! + comment!;
  }
}

/** The strings of a class file's constant pool (Java Virtual Machine Specification 4.4). */
function* constants(bytes: Buffer): Generator<string> {
  const texts = new Map<number, string>();
  const strings: number[] = [];
  const sizes: Readonly<Record<number, number>> = { 7: 3, 8: 3, 15: 4, 16: 3, 19: 3, 20: 3, 5: 9, 6: 9 };
  let at = 10;
  for (let index = 1; index < bytes.readUInt16BE(8); index += 1) {
    const tag = bytes[at]!;
    if (tag === 1) {
      const length = bytes.readUInt16BE(at + 1);
      texts.set(index, bytes.subarray(at + 3, at + 3 + length).toString());
      at += 3 + length;
      continue;
    }
    if (tag === 8) strings.push(bytes.readUInt16BE(at + 1));
    // A long and a double take two places.
    if (tag === 5 || tag === 6) index += 1;
    at += sizes[tag] ?? 5;
  }
  for (const index of strings) yield texts.get(index) ?? "";
}
