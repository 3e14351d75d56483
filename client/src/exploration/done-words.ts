import { fillWords } from "server/contract/fill-words.ts";
import { words } from "../words.ts";
import type { Exploration } from "./exploration.ts";
import { drawn, gathered } from "./selectors.ts";

/** What was done and how much is drawn since, for those who do not see it: "Hide Ukraine: 12 of 20 lines drawn." */
export function doneWords(what: string, exploration: Exploration): string {
  const lines = drawn(exploration).relationships.length;
  const all = gathered(exploration).relationships.length;
  return fillWords(words.explore.done, { what, lines: linesWords(lines, all) });
}

function linesWords(lines: number, all: number): string {
  if (lines === 0) return words.explore.drawnNone;
  if (lines < all) return fillWords(words.explore.drawnPart, { lines: String(lines), all: String(all) });
  return all === 1 ? words.explore.drawnOne : fillWords(words.explore.drawnAll, { all: String(all) });
}
