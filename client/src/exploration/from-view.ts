import type { Exploration, ExplorationRecord } from "./exploration.ts";
import type { View } from "./view.ts";

/** The records that bring a view's selection and filter to an exploration; what it selects must be there. */
export function fromView(exploration: Exploration, view: View): ReadonlyMap<string, ExplorationRecord | undefined> {
  const { selection, without } = view;
  const present = selection.kind !== "nothing" && exploration.has(`${selection.kind}/${selection.id}`);
  return new Map<string, ExplorationRecord | undefined>([
    ["filter", without.length === 0 ? undefined : { kind: "filter", without: new Set(without) }],
    ["selection", present ? { kind: "selection", selection } : undefined],
  ]);
}
