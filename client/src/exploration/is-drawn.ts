import type { Exploration, Selection } from "./exploration.ts";
import { drawn } from "./selectors.ts";

/** Whether a selection is in the picture; nothing always is. */
export function isDrawn(exploration: Exploration, selection: Selection): boolean {
  if (selection.kind === "nothing") return true;
  const { nodes, relationships } = drawn(exploration);
  return (selection.kind === "node" ? nodes : relationships).some(({ id }) => id === selection.id);
}
