import { lineOf } from "server/contract/firmness.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import { dateText } from "../date-text.ts";
import { terms } from "../terms.ts";
import { words } from "../words.ts";
import { comparisonOf } from "./comparison.ts";
import type { Exploration, Relationship } from "./exploration.ts";
import { relationshipOf, whenOf } from "./selectors.ts";
import { worded } from "./worded.ts";

/**
 * How a line differs between the two days that are compared, in a sentence: "Only on 1 May 2025." Of one that changed it
 * says how it is said on each day, or what stands in its place on the other. Empty while no days are compared.
 */
export function differenceWords(exploration: Exploration, id: string): string {
  const when = whenOf(exploration);
  const line = comparisonOf(exploration)?.get(id);
  if (when?.kind !== "days" || line === undefined) return "";
  const days = { earlier: dateText(when.earlier), later: dateText(when.later) };
  const { compared } = words;
  if (line.difference !== "changed") return fillWords(compared[`${line.difference}Line`], days);
  const { earlier, later, others } = line;
  if (earlier !== undefined && later !== undefined)
    return fillWords(compared.changedLine, { ...days, before: saidWords(earlier), after: saidWords(later) });
  const titles = others.flatMap((other) => {
    const relationship = relationshipOf(exploration, other);
    const told = relationship === undefined ? undefined : worded(exploration, relationship);
    return (told === undefined ? undefined : titleSentence(told)) ?? [];
  });
  const mine = earlier ?? later;
  return fillWords(compared.changedOther, {
    day: later === undefined ? days.earlier : days.later,
    before: mine === undefined ? compared.notClaimed : saidWords(mine),
    other: later === undefined ? days.later : days.earlier,
    title: titles.join("”, “"),
  });
}

/** "alleged, 2 claims, disputed": how firmly a line is said by its claims. */
function saidWords(relationship: Relationship): string {
  const line = lineOf(relationship.claims);
  if (line === undefined) return words.compared.notClaimed;
  const count = relationship.claims.length;
  const said = fillWords(words.compared.said, {
    modality: terms.modality[line.modality],
    claims: count === 1 ? words.answer.oneClaim : fillWords(words.answer.claims, { count: String(count) }),
  });
  return line.disputed ? fillWords(words.compared.disputed, { said }) : said;
}
