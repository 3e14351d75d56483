import type { ExplorerStore } from "../exploration/store.ts";

/** Closes the panel beside the picture: the answer in words stands there again. */
export function closePanel(store: ExplorerStore): void {
  store.getState().actions.showPanel(undefined);
}
