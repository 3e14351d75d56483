import { labels } from "server/contract/label.ts";
import type { Exploration } from "./exploration.ts";
import { fewest, membersOf } from "./grouped.ts";
import type { Grouping } from "./grouping.ts";
import type { Subgraph } from "./filtered.ts";
import { drawn, gathered } from "./selectors.ts";

/** Neighbours of one entity stand by themselves up to so many; more of them make a ball of lines. */
export const mostApart = 12;

/** In an address: group the neighbours of hubs as this rule says, whoever they are. */
export const hubsGrouped = "hubs";

/**
 * How the neighbours of an entity would stand in groups by kind, as far as they are joined to it alone: one group for each
 * kind that has two or more. Where none is named, of every entity that has more neighbours than `mostApart`.
 */
export function hubGroupings(exploration: Exploration, hub?: string): readonly Grouping[] {
  const all = gathered(exploration);
  const left = drawn(exploration);
  return (hub === undefined ? hubsOf(all) : [hub]).flatMap((of) =>
    labels.flatMap((label): readonly Grouping[] => {
      const grouping = { kind: "label", of, label } as const;
      return membersOf(all, left, grouping).length < fewest ? [] : [grouping];
    }),
  );
}

function hubsOf({ relationships }: Subgraph): readonly string[] {
  const neighbours = new Map<string, Set<string>>();
  for (const { source, target } of relationships) {
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const known = neighbours.get(one) ?? new Set<string>();
      neighbours.set(one, known.add(other));
    }
  }
  return [...neighbours].flatMap(([id, { size }]) => (size > mostApart ? [id] : []));
}
