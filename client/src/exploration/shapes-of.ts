import type { Exploration } from "./exploration.ts";
import { grouped, type Shapes } from "./grouped.ts";
import { groupingKey, type Grouping } from "./grouping.ts";
import { keptFor } from "./kept-for.ts";
import { drawn, gathered } from "./selectors.ts";

const groupRecords = (exploration: Exploration) =>
  [...exploration.values()].flatMap((record) => (record.kind === "group" ? [record] : []));

/** The groupings a person made, by key. */
export function groupingsOf(exploration: Exploration): readonly Grouping[] {
  return groupRecords(exploration)
    .map(({ grouping }) => grouping)
    .sort((one, other) => (groupingKey(one) < groupingKey(other) ? -1 : 1));
}

/** What stands in the picture once everything that is left is gathered into its groups. */
export const shapesOf = keptFor(
  (exploration) => [gathered(exploration), drawn(exploration), ...groupRecords(exploration)],
  (exploration): Shapes => grouped(gathered(exploration), drawn(exploration), groupingsOf(exploration)),
);
