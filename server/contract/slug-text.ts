import { strFromU8, strToU8 } from "fflate";
import type { AdaptiveReader, AdaptiveWriter } from "./adaptive-bits.ts";

/** What ids are made of, a number below 64 each. */
const slugLetters = "abcdefghijklmnopqrstuvwxyz0123456789-";
const slugValues = new Map(slugLetters.split("").map((letter, value) => [letter.charCodeAt(0), value]));

/** Contexts: whether a slug goes on, by how long it is already; its letters; all other bytes, and the end. */
const goesOn = 0;
const longestRun = 63;
const ofSlugs = 64;
const ofOthers = ofSlugs + 64;
const end = 256;

/** The first context that texts leave free. */
export const afterText = ofOthers + 512;

/**
 * Writes a text of slugs and what stands between them. Where all ids are of one length, as those that somebody draws by lot,
 * what divides them costs nothing, and each letter what a letter of thirty-seven holds.
 */
export function writeSlugText(writer: AdaptiveWriter, text: string): void {
  let run = 0;
  for (const byte of strToU8(text)) {
    const letter = slugValues.get(byte);
    writer.bit(goesOn + run, letter === undefined ? 0 : 1);
    if (letter === undefined) writer.number(ofOthers, 9, byte);
    else writer.number(ofSlugs, 6, letter);
    run = letter === undefined ? 0 : Math.min(longestRun, run + 1);
  }
  writer.bit(goesOn + run, 0);
  writer.number(ofOthers, 9, end);
}

/** Reads it again; of what breaks off, what was certain. At most so many bytes. */
export function readSlugText(reader: AdaptiveReader, most: number): { readonly text: string; readonly whole: boolean } {
  const bytes: number[] = [];
  let run = 0;
  while (!reader.isOver && bytes.length < most) {
    if (reader.bit(goesOn + run) === 1) {
      const letter = slugLetters.charCodeAt(reader.number(ofSlugs, 6));
      if (reader.isOver || Number.isNaN(letter)) break;
      bytes.push(letter);
      run = Math.min(longestRun, run + 1);
      continue;
    }
    const byte = reader.number(ofOthers, 9);
    if (reader.isOver || byte > end) break;
    if (byte === end) return { text: strFromU8(Uint8Array.from(bytes)), whole: true };
    bytes.push(byte);
    run = 0;
  }
  return { text: strFromU8(Uint8Array.from(bytes)), whole: false };
}
