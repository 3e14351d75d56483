import { fillWords } from "./fill-words.ts";
import words from "./words/en.json" with { type: "json" };

/** Names as a sentence lists them: all of two, else the first and how many others. */
export function listWords(names: readonly string[]): string {
  const [first = "", other, ...rest] = names;
  if (other === undefined) return first;
  if (rest.length === 0) return fillWords(words.list.two, { first, other });
  return fillWords(words.list.others, { first, count: countWord(names.length - 1) });
}

/** A count as running text writes it: in letters up to twelve. */
export function countWord(count: number): string {
  return words.number[count] ?? String(count);
}
