import { labels } from "server/contract/label.ts";
import { relations } from "server/contract/relation.ts";
import type { Exploration } from "./exploration.ts";
import { fewest, membersOf, undirected } from "./grouped.ts";
import type { Grouping } from "./grouping.ts";
import { drawn, gathered } from "./selectors.ts";

/** A grouping that would draw several entities as one, and how many. */
export interface Possible {
  readonly grouping: Grouping;
  readonly count: number;
}

/** How an entity's neighbours could be grouped now: by kind, by relation, and as its side; whatever is grouped already. */
export function possibleGroupings(exploration: Exploration, of: string): readonly Possible[] {
  const all = gathered(exploration);
  const left = drawn(exploration);
  const wanted: readonly Grouping[] = [
    ...labels.map((label) => ({ kind: "label", of, label }) as const),
    ...relations.flatMap((relation) =>
      (undirected.has(relation) ? [true] : [true, false]).map(
        (outgoing) => ({ kind: "relation", of, relation, outgoing }) as const,
      ),
    ),
    { kind: "side", of },
  ];
  return wanted.flatMap((grouping) => {
    const count = membersOf(all, left, grouping).length;
    return count < fewest ? [] : [{ grouping, count }];
  });
}
