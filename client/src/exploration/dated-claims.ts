import { countsIn, isSureIn, isUndated } from "./claim-days.ts";
import { dateAxis, type DateAxis } from "./date-axis.ts";
import { dateBars, type DateBar } from "./date-bars.ts";
import type { Day } from "./day.ts";
import type { Exploration, Relationship } from "./exploration.ts";
import { filtered, type Subgraph } from "./filtered.ts";
import { keptFor } from "./kept-for.ts";
import { filterOf, gathered, hiddenOf } from "./selectors.ts";

type Mark = Relationship["claims"][number];

/** What a time bar shows. */
export interface TimeBar {
  readonly axis: DateAxis;
  /** One for each step of the axis. */
  readonly bars: readonly DateBar[];
}

/** The claims that any choice of dates can draw: those of the picture as it is without one. */
export const datedClaims = keptFor(
  (exploration) => [gathered(exploration), exploration.get("filter"), exploration.get("hidden")],
  (exploration): readonly Mark[] =>
    claimsOf(filtered(gathered(exploration), { ...filterOf(exploration), when: undefined }, hiddenOf(exploration))),
);

/**
 * The time bar of a picture; undefined where nothing of it is dated. Its axis is that of everything gathered, so that it
 * stands still under a filter, and reaches over whatever else stands below it.
 */
export function timeBar(
  exploration: Exploration,
  more: readonly Pick<Mark, "earliest" | "latest">[] = [],
): TimeBar | undefined {
  const axis = dateAxis(claimsOf(gathered(exploration)), more);
  return axis === undefined ? undefined : { axis, bars: dateBars(axis, datedClaims(exploration)) };
}

function claimsOf({ relationships }: Subgraph): readonly Mark[] {
  return [...new Map(relationships.flatMap(({ claims }) => claims.map((mark) => [mark.id, mark]))).values()];
}

/** How many claims count at a time, and why. */
export interface DatedCounts {
  /** Dated ones. */
  readonly counting: number;
  /** Of these, those whose day is known only to a longer time. */
  readonly perhaps: number;
  /** Of these, those that give no day of their own and count from when they were said. */
  readonly asOf: number;
  /** Without any day: they stand whatever is chosen. */
  readonly undated: number;
}

/** What counts from `from` to `to`. */
export function countClaims(claims: readonly Mark[], from: Day, to: Day): DatedCounts {
  const dated = claims.filter((mark) => !isUndated(mark));
  const counting = dated.filter((mark) => countsIn(mark, from, to));
  return {
    counting: counting.length,
    perhaps: counting.filter((mark) => !isSureIn(mark, from, to)).length,
    asOf: counting.filter(({ dated: how }) => how === "asOf").length,
    undated: claims.length - dated.length,
  };
}

/** The days on which something begins to count, in order: those worth looking at one by one. */
export function tellingDays(exploration: Exploration): readonly Day[] {
  const days = datedClaims(exploration).flatMap((mark) =>
    isUndated(mark) || mark.earliest === null ? [] : [mark.earliest],
  );
  return [...new Set(days)].sort();
}

/** The day on which most claims count, of a span if one is given, the earliest of equal ones; undefined where there is none. */
export function fullestDay(
  exploration: Exploration,
  within?: { readonly from: Day; readonly to: Day },
): Day | undefined {
  const days = tellingDays(exploration).filter(
    (day) => within === undefined || (within.from <= day && day <= within.to),
  );
  return bestDay(days, (day) => countingOn(exploration, day).length);
}

/** Two days that tell most apart: the given or else the fullest one, and that on which most counts that does not count on it. */
export function tellingPair(exploration: Exploration, given?: Day): readonly [earlier: Day, later: Day] | undefined {
  const days = tellingDays(exploration);
  const one = given ?? fullestDay(exploration);
  if (one === undefined) return undefined;
  const there = new Set(countingOn(exploration, one));
  const other = bestDay(
    days.filter((day) => day !== one),
    (day) => countingOn(exploration, day).filter((mark) => !there.has(mark)).length,
  );
  if (other === undefined) return undefined;
  return one < other ? [one, other] : [other, one];
}

function countingOn(exploration: Exploration, day: Day): readonly Mark[] {
  return datedClaims(exploration).filter((mark) => !isUndated(mark) && countsIn(mark, day, day));
}

function bestDay(days: readonly Day[], worth: (day: Day) => number): Day | undefined {
  let best: { readonly day: Day; readonly worth: number } | undefined;
  for (const day of days) {
    const now = worth(day);
    if (now > (best?.worth ?? 0)) best = { day, worth: now };
  }
  return best?.day;
}
