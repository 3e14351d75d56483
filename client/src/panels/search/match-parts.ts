import { folded } from "server/contract/folded.ts";

/** A piece of a text, and whether it is what was typed. */
export interface Part {
  readonly text: string;
  readonly matched: boolean;
}

/** The words of a text with whatever stands between them. */
const pieces = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu;

/**
 * A text in pieces, those letters marked by which its words begin as typed: accents and case do not matter, as in the
 * search itself. The pieces together are the text.
 */
export function matchParts(text: string, typed: string): readonly Part[] {
  const begun = (folded(typed).match(/[\p{L}\p{N}]+/gu) ?? []).sort((one, other) => other.length - one.length);
  const parts: Part[] = [];
  const add = (piece: string, matched: boolean) => {
    const last = parts.at(-1);
    if (piece === "") return;
    if (last?.matched === matched) parts[parts.length - 1] = { text: last.text + piece, matched };
    else parts.push({ text: piece, matched });
  };
  for (const [piece] of text.matchAll(pieces)) {
    const word = folded(piece);
    const beginning = begun.find((one) => word.startsWith(one));
    const length = beginning === undefined ? 0 : lettersFor(piece, beginning.length);
    add(piece.slice(0, length), true);
    add(piece.slice(length), false);
  }
  return parts;
}

/** How much of a text folds to at least so many letters: folding may make two of one, or drop a mark. */
function lettersFor(text: string, wanted: number): number {
  let length = 0;
  let letters = 0;
  for (const letter of text) {
    const more = folded(letter).length;
    if (letters >= wanted && more > 0) break;
    letters += more;
    length += letter.length;
  }
  return length;
}
