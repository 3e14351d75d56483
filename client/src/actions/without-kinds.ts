import { apply, changeTo } from "../exploration/change.ts";
import type { ExplorationRecord } from "../exploration/exploration.ts";
import { drawn, selectionOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";

/**
 * Takes some kinds of lines and shapes (keys of the legend) out of the picture and puts all others back: one step of
 * undo. A selected thing that leaves the picture is no longer selected.
 */
export function withoutKinds(store: ExplorerStore, without: ReadonlySet<string>, label: string): void {
  const { exploration, actions } = store.getState();
  const filter: ExplorationRecord | undefined = without.size === 0 ? undefined : { kind: "filter", without };
  const updates = new Map<string, ExplorationRecord | undefined>([["filter", filter]]);
  const next = drawn(apply(exploration, changeTo(label, exploration, updates)));
  const selection = selectionOf(exploration);
  const stays =
    selection.kind === "nothing" ||
    (selection.kind === "node" ? next.nodes : next.relationships).some(({ id }) => id === selection.id);
  if (!stays) updates.set("selection", { kind: "selection", selection: { kind: "nothing" } });
  actions.commit(changeTo(label, exploration, updates));
}
