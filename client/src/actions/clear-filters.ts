import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";
import { setFilter } from "./set-filter.ts";

/** Takes every filter away, the legend's included; what was hidden by hand stays hidden. One step. */
export function clearFilters(store: ExplorerStore): void {
  setFilter(store, { without: new Set(), only: new Set(), when: undefined }, words.explore.clear);
}
