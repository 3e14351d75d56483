import type { Difference } from "server/contract/difference.ts";
import { comparisonOf } from "./comparison.ts";
import type { Exploration } from "./exploration.ts";
import { keptFor } from "./kept-for.ts";
import { drawn, filterOf, gathered } from "./selectors.ts";

/** What differs between the two days that are compared, for whatever a row, a node or an edge of a file can stand for. */
export interface Differences {
  readonly earlier: string;
  readonly later: string;
  readonly line: (id: string) => Difference;
  /** By its lines alone: added where each of them is, and so on; changed where they differ in different ways. */
  readonly entity: (id: string) => Difference;
  /** Whether a claim behind a line counts on the later day alone, on the earlier one alone, or on both. */
  readonly claim: (line: string, id: string) => Difference;
}

/** Undefined while no two days are compared. */
export const differencesOf = keptFor(
  (exploration) => [drawn(exploration), gathered(exploration), exploration.get("filter")],
  (exploration: Exploration): Differences | undefined => {
    const compared = comparisonOf(exploration);
    const { when } = filterOf(exploration);
    if (compared === undefined || when?.kind !== "days") return undefined;
    const line = (id: string): Difference => compared.get(id)?.difference ?? "same";
    const entities = new Map<string, Set<Difference>>();
    for (const { id, source, target } of drawn(exploration).relationships) {
      for (const end of [source, target]) {
        const found = entities.get(end) ?? new Set<Difference>();
        entities.set(end, found.add(line(id)));
      }
    }
    return {
      earlier: when.earlier,
      later: when.later,
      line,
      entity: (id) => {
        const [only = "same", ...others] = entities.get(id) ?? [];
        return others.length === 0 ? only : "changed";
      },
      claim: (of, id) => {
        const { earlier, later } = compared.get(of) ?? {};
        const counts = (side: typeof earlier) => side?.claims.some((claim) => claim.id === id) === true;
        if (counts(earlier) === counts(later)) return "same";
        return counts(later) ? "added" : "removed";
      },
    };
  },
);
