import { fillWords } from "server/contract/fill-words.ts";
import { dateText } from "../../date-text.ts";
import type { Exploration } from "../../exploration/exploration.ts";
import { questionOf } from "../../exploration/selectors.ts";
import type { Made } from "../../exploration/to-steps.ts";
import { words } from "../../words.ts";
import { changesSentence } from "../changes/changes-sentence.ts";
import { filterWords } from "../filters/filter-words.ts";

/** What was brought to the answer and what is left out of it, a sentence each; none where it stands as it came. */
export function viewWords(exploration: Exploration, made: Made): readonly string[] {
  const changed = changesSentence(exploration, made);
  const filtered = filterWords(exploration);
  return [
    ...(changed === undefined ? [] : [fillWords(words.takeAway.changed, { sentence: changed })]),
    ...(filtered === undefined ? [] : [filtered]),
  ];
}

/** "Data as of 26 November 2026." */
export function asOfWords(exploration: Exploration): string {
  return fillWords(words.takeAway.asOf, { date: dateText(questionOf(exploration)?.asOf.slice(0, 10)) });
}
