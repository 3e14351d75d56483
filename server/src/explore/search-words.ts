import { folded } from "../../contract/folded.ts";

/**
 * The words of a search text, folded: letters and digits alone, so nothing that Lucene reads as a sign
 * is left. A genitive "'s" is dropped; a number such as 18,125 or 8.5 is one word, as the index has it.
 */
export function searchWords(text: string): readonly string[] {
  return folded(text)
    .replaceAll(/['’]s\b/g, "")
    .split(/(?:(?<!\p{N})[.,]|[.,](?!\p{N})|[^\p{L}\p{N}.,])+/u)
    .filter((word) => word !== "");
}

/** Words that the analyzer of cypher/schema/40-search.cypher does not keep: no text is found by them. */
const notKept: ReadonlySet<string> = new Set(
  (
    "a an and are as at be but by for if in into is it no not of on or such that the their then there these they " +
    "this to was will with"
  ).split(" "),
);

/**
 * A Lucene query: every word must stand there, whole (which counts more) or as a beginning. A word that is
 * not kept may be the beginning of one that is: it only counts, unless nothing else was asked for.
 */
export function luceneQuery(words: readonly string[]): string {
  const must = (word: string) => !notKept.has(word) || words.every((other) => notKept.has(other));
  // Lower case keeps AND, OR and NOT from being operators; the quotes do the same for whatever else may be one.
  return words.map((word) => `${must(word) ? "+" : ""}("${word}"^4 ${word}*)`).join(" ");
}
