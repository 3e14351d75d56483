import { dateSpan, type DateSpan } from "./date-span.ts";

/** When a claim counts, and from which of its dates that was read. */
export interface ClaimDates extends DateSpan {
  /** `span`: from `from` and `until`. `asOf`: from the day it was said. `undated`: it gives no date. */
  readonly dated: "span" | "asOf" | "undated";
}

/**
 * A claim counts from `from` to `until`, else on the day it was said. A `from` without `until` counts on the days
 * it names: how long a thing lasted is never guessed. Open ends stay open.
 */
export function claimDates(claim: {
  readonly saidOn?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}): ClaimDates {
  const from = claim.from === undefined ? undefined : dateSpan(claim.from);
  const until = claim.until === undefined ? undefined : dateSpan(claim.until);
  if (from !== undefined || until !== undefined)
    return { dated: "span", earliest: from?.earliest, latest: until === undefined ? from?.latest : until.latest };
  if (claim.saidOn !== undefined) return { dated: "asOf", ...dateSpan(claim.saidOn) };
  return { dated: "undated", earliest: undefined, latest: undefined };
}
