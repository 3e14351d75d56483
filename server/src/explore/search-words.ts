import { folded } from "./folded.ts";

/**
 * The words of a search text, folded: letters and digits alone, so nothing that Lucene reads as a sign
 * is left. A genitive "'s" is dropped.
 */
export function searchWords(text: string): readonly string[] {
  return folded(text)
    .replaceAll(/['’]s\b/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** A Lucene query: every word must stand there, whole (which counts more) or as a beginning. */
export function luceneQuery(words: readonly string[]): string {
  // Lower case keeps AND, OR and NOT from being operators; the quotes do the same for whatever else may be one.
  return words.map((word) => `+("${word}"^4 ${word}*)`).join(" ");
}
