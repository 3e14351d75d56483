import { spoken } from "./spoken.ts";
import { terms } from "./terms.ts";

/** The language a question's title is shown in. */
export function titleLanguage(id: string): string {
  return terms.titles[id] === undefined ? "en" : spoken.language;
}
