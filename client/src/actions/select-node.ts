import { isDrawn } from "../exploration/is-drawn.ts";
import { nodeOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";

/** Selects one entity: its lines stay strong and are listed beside the picture. One that is not drawn is not selected. */
export function selectNode(store: ExplorerStore, id: string): void {
  const { exploration, actions } = store.getState();
  const node = nodeOf(exploration, id);
  if (node !== undefined && isDrawn(exploration, { kind: "node", id }))
    actions.select({ kind: "node", id }, `Select ${node.caption}`);
}
