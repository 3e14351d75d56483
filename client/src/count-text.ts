import { countWord } from "server/contract/list-words.ts";
import { locale } from "./locale.ts";
import { spoken } from "./spoken.ts";

/** A count as running text writes it: in English in letters up to twelve, else in the language's figures. */
export function countText(count: number): string {
  return spoken.language === "en" ? countWord(count) : count.toLocaleString(locale);
}
