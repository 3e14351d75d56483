import { nodeOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";

/** Selects one entity: its lines stay strong and are listed beside the picture. */
export function selectNode(store: ExplorerStore, id: string): void {
  const { exploration, actions } = store.getState();
  const node = nodeOf(exploration, id);
  if (node !== undefined) actions.select({ kind: "node", id }, `Select ${node.caption}`);
}
