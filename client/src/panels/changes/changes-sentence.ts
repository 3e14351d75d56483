import { fillWords } from "server/contract/fill-words.ts";
import { arrangementOf } from "../../exploration/arrangement.ts";
import type { Exploration } from "../../exploration/exploration.ts";
import { filterSentenceParts } from "../../exploration/filter-sentence-parts.ts";
import { stepsOf } from "../../exploration/selectors.ts";
import { writeSteps } from "../../exploration/steps.ts";
import type { Made } from "../../exploration/to-steps.ts";
import { words } from "../../words.ts";
import { listed } from "../filters/listed.ts";

/** "expanded Rare earths, 1 line added."; undefined where nothing was brought to the answer. `made`: what each step brought. */
export function changesSentence(exploration: Exploration, made: Made): string | undefined {
  const { brought } = filterSentenceParts(exploration);
  const { changes } = words;
  const said = [
    ...(brought.expanded.length === 0
      ? []
      : [fillWords(changes.expanded, { names: listed(brought.expanded, words.filters.and) })]),
    ...(brought.lines === 0
      ? []
      : [brought.lines === 1 ? changes.followedOne : fillWords(changes.followed, { count: String(brought.lines) })]),
    ...(brought.paths === 0 ? [] : [changes.paths]),
  ];
  const by = arrangementOf(exploration)?.by;
  if (by !== undefined && said.length === 0) return fillWords(changes.plain, { what: changes.arranged[by] });
  if (said.length === 0) return undefined;
  if (by !== undefined) said.push(changes.arranged[by]);
  const added = linesOf(exploration, made);
  return fillWords(changes.sentence, {
    what: said.join(", "),
    lines: added === 1 ? words.questions.oneLine : fillWords(words.questions.lines, { count: String(added) }),
  });
}

/** How many lines came with the steps. */
function linesOf(exploration: Exploration, made: Made): number {
  const steps = stepsOf(exploration);
  const changes = steps.flatMap((_, place) => made.get(writeSteps(steps.slice(0, place + 1))) ?? []);
  return changes
    .flatMap(({ records }) => [...records.values()])
    .filter(([before, after]) => before === undefined && after?.kind === "relationship").length;
}
