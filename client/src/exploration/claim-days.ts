import type { Day } from "./day.ts";
import type { Relationship } from "./exploration.ts";

type Mark = Relationship["claims"][number];

/** What of a claim tells on which days it counts. */
export type Dated = Pick<Mark, "dated" | "earliest" | "latest" | "saidOn" | "from" | "until">;

/** Whether it says no day at all: it stands in no bar, and no choice of dates leaves it out. */
export function isUndated({ dated, earliest, latest }: Pick<Dated, "dated" | "earliest" | "latest">): boolean {
  return dated === "undated" || (earliest === null && latest === null);
}

/**
 * Whether a claim counts on some day from `from` to `to`. An end that is open stays open; how long a thing lasted is never
 * guessed: without an end, it counts on the days its beginning names. What is undated always counts.
 */
export function countsIn(claim: Dated, from: Day, to: Day): boolean {
  if (isUndated(claim)) return true;
  return (claim.earliest === null || claim.earliest <= to) && (claim.latest === null || claim.latest >= from);
}

/** Whether it speaks of something that went on from its first day to its last, rather than of one day among them. */
export function isLasting({ dated, from, until }: Dated): boolean {
  return dated === "span" && (until !== null || (from ?? "").includes("/"));
}

/**
 * Whether a claim that counts from `from` to `to` does so for sure: it lasted through some of these days, or its one day is
 * known to be among them. A claim known only to the month may belong to any week of it.
 */
export function isSureIn(claim: Dated, from: Day, to: Day): boolean {
  if (isUndated(claim) || !countsIn(claim, from, to)) return false;
  if (isLasting(claim)) return true;
  return claim.earliest !== null && claim.latest !== null && claim.earliest >= from && claim.latest <= to;
}
