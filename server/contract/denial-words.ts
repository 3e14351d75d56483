import { fillWords } from "./fill-words.ts";
import { isMany, sentenceName, type Named } from "./sentence-name.ts";
import words from "./words/en.json" with { type: "json" };

/**
 * A denial as it follows an allegation: "Rwanda denies it", or "Rwanda denies it of M23" where what was
 * denied is the same of something else. Only for a denial that was issued by the one accused.
 */
export function denialWords(denier: Named, of?: Named): string {
  const number = isMany(denier.id) ? "many" : "one";
  const values = { denier: sentenceName(denier) };
  return of === undefined
    ? fillWords(words.qualifier.denies[number], values)
    : fillWords(words.qualifier.deniesOf[number], { ...values, object: sentenceName(of) });
}
