import type { Difference } from "server/contract/difference.ts";
import type { Exploration, Relationship } from "./exploration.ts";
import { byClaims, testOf } from "./filtered.ts";
import { inTime, onDay } from "./in-time.ts";
import { keptFor } from "./kept-for.ts";
import { drawn, filterOf, gathered, relationshipOf } from "./selectors.ts";

/** One line on both days: made of the claims that count on each. */
export interface Compared {
  readonly difference: Difference;
  /** Undefined where nothing of it is claimed on that day. */
  readonly earlier: Relationship | undefined;
  readonly later: Relationship | undefined;
  /** Lines that say the same of the same two in another state, on the other day alone. */
  readonly others: readonly string[];
}

/**
 * Every drawn line on both of the days that are compared, by id; undefined while no days are. Changed is a line that rests
 * on other claims, and one that stands in another state on the other day: an expected signature and the signature.
 */
export const comparisonOf = keptFor(
  (exploration) => [drawn(exploration), gathered(exploration), exploration.get("filter")],
  (exploration): ReadonlyMap<string, Compared> | undefined => {
    const filter = filterOf(exploration);
    const { when } = filter;
    if (when?.kind !== "days") return undefined;
    const test = testOf(filter, "when");
    const sides = drawn(exploration).relationships.flatMap(({ id }) => {
      const all = relationshipOf(exploration, id);
      if (all === undefined) return [];
      const claims = all.claims.filter(test.mark);
      const earlier = byClaims(all, onDay(claims, when.earlier));
      const later = byClaims(all, onDay(claims, when.later));
      return [{ id, all, earlier, later }];
    });
    const about = ({ source, type, target }: Relationship) => [source, type, target].join(" ");
    // Ids of the lines on one of the two days alone, by what they are about.
    const only = { earlier: new Map<string, string[]>(), later: new Map<string, string[]>() };
    for (const { id, all, earlier, later } of sides) {
      const side = later === undefined ? only.earlier : earlier === undefined ? only.later : undefined;
      const ids = side?.get(about(all));
      if (ids === undefined) side?.set(about(all), [id]);
      else ids.push(id);
    }
    return new Map(
      sides.map(({ id, all, earlier, later }): [string, Compared] => {
        const side = later === undefined ? only.later : earlier === undefined ? only.earlier : undefined;
        const others = side?.get(about(all)) ?? [];
        return [id, { difference: differenceOf(earlier, later, others), earlier, later, others }];
      }),
    );
  },
);

function differenceOf(
  earlier: Relationship | undefined,
  later: Relationship | undefined,
  others: readonly string[],
): Difference {
  if (others.length > 0) return "changed";
  if (earlier === undefined) return "added";
  if (later === undefined) return "removed";
  const ids = ({ claims }: Relationship) => claims.map(({ id }) => id).join(" ");
  return ids(earlier) === ids(later) ? "same" : "changed";
}

/** The claims of a line that count on either day, or at the chosen time; all of them while no time is chosen. */
export function claimsInTime(exploration: Exploration, relationship: Relationship): Relationship["claims"] {
  const filter = filterOf(exploration);
  const claims = relationship.claims.filter(testOf(filter, "when").mark);
  const { when } = filter;
  if (when?.kind !== "days") return [...inTime(claims, when)];
  const some = new Set([...onDay(claims, when.earlier), ...onDay(claims, when.later)]);
  return claims.filter((mark) => some.has(mark));
}
