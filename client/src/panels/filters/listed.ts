import { fillWords } from "server/contract/fill-words.ts";
import { words } from "../../words.ts";

/** "a, b and c"; of more than three two and how many others. `last` joins the last one: "{first} and {rest}". */
export function listed(all: readonly string[], last: string): string {
  const shown =
    all.length <= 3 ? all : [...all.slice(0, 2), fillWords(words.filters.others, { count: String(all.length - 2) })];
  const end = shown.at(-1) ?? "";
  const before = shown.slice(0, -1).join(", ");
  return before === "" ? end : fillWords(last, { first: before, rest: end });
}
