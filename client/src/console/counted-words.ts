import { fillWords } from "server/contract/fill-words.ts";
import { locale } from "../locale.ts";
import { spoken } from "../spoken.ts";

/** A sentence with a count that may be large: `{shown}` as the language writes it, `{count|row|rows}` by its number. */
export function countedWords(text: string, count: number, values: Readonly<Record<string, string>> = {}): string {
  return fillWords(text, { ...values, count: formOf(count), shown: count.toLocaleString(locale) });
}

/** A number that takes the right of a word's forms. Of nought, English has several where French has one. */
export function formOf(count: number): string {
  return String(count === 0 && spoken.language === "en" ? 2 : count);
}
