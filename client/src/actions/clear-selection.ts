import type { ExplorerStore } from "../exploration/store.ts";

/** Ends the selection; the whole picture is strong again. */
export function clearSelection(store: ExplorerStore): void {
  store.getState().actions.select({ kind: "nothing" }, "Select nothing");
}
