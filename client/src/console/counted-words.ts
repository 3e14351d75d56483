import { fillWords } from "server/contract/fill-words.ts";
import { locale } from "../locale.ts";

/** A sentence with a count that may be large: `{shown}` as the language writes it, `{count|row|rows}` by its number. */
export function countedWords(text: string, count: number, values: Readonly<Record<string, string>> = {}): string {
  return fillWords(text, { ...values, count: String(count), shown: count.toLocaleString(locale) });
}
