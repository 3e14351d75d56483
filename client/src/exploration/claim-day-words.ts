import { fillWords } from "server/contract/fill-words.ts";
import { dateText } from "../date-text.ts";
import { words } from "../words.ts";
import { countsIn, isSureIn, isUndated } from "./claim-days.ts";
import type { Exploration, Relationship } from "./exploration.ts";
import { whenOf } from "./selectors.ts";

/**
 * Why a claim stands at the chosen time, in short sentences: on which of two days, from when it was said, or perhaps only.
 * None while no time is chosen.
 */
export function claimDayWords(exploration: Exploration, mark: Relationship["claims"][number]): readonly string[] {
  const when = whenOf(exploration);
  if (when === undefined) return [];
  const { compared } = words;
  if (isUndated(mark)) return [when.kind === "days" ? compared.claimUndated : compared.claimUndatedStays];
  const spans =
    when.kind === "days"
      ? [when.earlier, when.later].map((day) => ({ from: day, to: day }))
      : [when.kind === "day" ? { from: when.day, to: when.day } : when];
  const counting = spans.filter(({ from, to }) => countsIn(mark, from, to));
  const days =
    when.kind !== "days" || counting.length === 0
      ? []
      : counting.length === 2
        ? [compared.claimBoth]
        : counting.map(({ from }) => fillWords(compared.claimOn, { day: dateText(from) }));
  return [
    ...days,
    ...(mark.dated === "asOf" ? [compared.claimAsOf] : []),
    ...(counting.some(({ from, to }) => !isSureIn(mark, from, to)) ? [compared.claimPerhaps] : []),
  ];
}
