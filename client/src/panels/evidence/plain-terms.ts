import { fillWords } from "server/contract/fill-words.ts";
import { contentWords } from "../../content-words.ts";

const { english: words } = contentWords;

/** What the table writes in short, for a reader: "minerals + ports, under 4 bn USD" → "minerals and ports, under 4 billion US dollars". */
export function plainTerms(text: string): string {
  return text
    .split(" + ")
    .reduce((first, rest) => fillWords(words.filters.and, { first, rest }))
    .replace(/\bbn USD\b/g, words.card.billions)
    .replace(/\bUSD\b/g, words.card.dollars);
}
