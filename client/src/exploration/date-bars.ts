import { countsIn, isSureIn, isUndated, type Dated } from "./claim-days.ts";
import type { DateAxis } from "./date-axis.ts";

/** How many claims count in one step of a time bar. */
export interface DateBar {
  /** Their day is known to lie in it, or they last through it. */
  readonly sure: number;
  /** Their day is known only to a longer time, of which this is a part. */
  readonly perhaps: number;
}

/** One bar for each step of the axis. A claim that lasts stands in every step it lasts through; an undated one in none. */
export function dateBars({ bins }: DateAxis, claims: readonly Dated[]): readonly DateBar[] {
  const dated = claims.filter((claim) => !isUndated(claim));
  return bins.map(({ from, to }) => {
    const counting = dated.filter((claim) => countsIn(claim, from, to));
    const sure = counting.filter((claim) => isSureIn(claim, from, to)).length;
    return { sure, perhaps: counting.length - sure };
  });
}
