import { fillWords } from "server/contract/fill-words.ts";
import { dateText } from "../../date-text.ts";
import type { Exploration } from "../../exploration/exploration.ts";
import { titleOf } from "../../exploration/title-of.ts";
import { titleWords } from "../../exploration/title-words.ts";
import type { Made } from "../../exploration/to-steps.ts";
import { words } from "../../words.ts";
import { asOfWords, viewWords } from "./view-words.ts";

/** How to cite what is shown. `today`: the day it was opened, as `2026-11-26`. */
export function citation(exploration: Exploration, made: Made, address: string, today: string): string {
  const title = titleWords(titleOf(exploration));
  const changes = viewWords(exploration, made);
  return fillWords(words.takeAway.citation, {
    // A title that ends a sentence by itself needs no full stop.
    title: /[?!.]$/.test(title) ? title : `${title}.`,
    asOf: asOfWords(exploration),
    changes: changes.length === 0 ? "" : `${changes.join(" ")} `,
    address,
    today: dateText(today),
  });
}
