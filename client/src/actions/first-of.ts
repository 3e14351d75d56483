import { fillWords } from "server/contract/fill-words.ts";
import { words } from "../words.ts";

const most = 8;

/** The first of some names, and how many more there are. */
export function firstOf(names: readonly string[]): string {
  const first = names.slice(0, most).join("; ");
  const more = names.length - most;
  return more <= 0 ? first : fillWords(words.explore.andMore, { names: first, count: String(more) });
}
