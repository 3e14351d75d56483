import type { ExplorerStore } from "../exploration/store.ts";
import { setFilter } from "./set-filter.ts";

/**
 * Takes some kinds of lines and shapes (keys of the legend) out of the picture and puts all others back: one step of
 * undo. A selected thing that leaves the picture is no longer selected.
 */
export function withoutKinds(store: ExplorerStore, without: ReadonlySet<string>, label: string): void {
  setFilter(store, { without }, label);
}
