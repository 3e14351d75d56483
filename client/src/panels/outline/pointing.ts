import type { Selection } from "../../exploration/exploration.ts";
import type { ExplorerStore } from "../../exploration/store.ts";

/**
 * Handlers by which a row of words points at its line or entity in the picture, by pointer and by keyboard alike. A row that
 * comes under a pointer at rest is not pointed at.
 */
export function pointing(store: ExplorerStore, here: Selection) {
  const { point } = store.getState().actions;
  const there = () => point(here);
  const nowhere = () => point({ kind: "nothing" });
  return { onPointerMove: there, onPointerLeave: nowhere, onFocus: there, onBlur: nowhere };
}
