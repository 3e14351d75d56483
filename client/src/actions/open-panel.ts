import type { PanelName } from "../exploration/panel.ts";
import type { ExplorerStore } from "../exploration/store.ts";

/** Opens a panel beside the picture; a card or a chooser that stands there closes. No step of its own. */
export function openPanel(store: ExplorerStore, panel: PanelName): void {
  const { actions } = store.getState();
  actions.closeChooser();
  actions.select({ kind: "nothing" }, "Select nothing");
  actions.showPanel(panel);
}
