import { apply, changeTo } from "../exploration/change.ts";
import type { Exploration, Selection, Updates } from "../exploration/exploration.ts";
import { drawn, selectionOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";

/**
 * Commits updates that change what is drawn, as one step. What is selected but no longer drawn is selected no more.
 */
export function commitLeft(store: ExplorerStore, label: string, updates: Updates): void {
  const { exploration, actions } = store.getState();
  const all = new Map(updates);
  if (!isDrawn(apply(exploration, changeTo(label, exploration, all)), selectionOf(exploration)))
    all.set("selection", undefined);
  actions.commit(changeTo(label, exploration, all));
}

/** Whether a selection is in the picture; nothing always is. */
export function isDrawn(exploration: Exploration, selection: Selection): boolean {
  if (selection.kind === "nothing") return true;
  const { nodes, relationships } = drawn(exploration);
  return (selection.kind === "node" ? nodes : relationships).some(({ id }) => id === selection.id);
}
