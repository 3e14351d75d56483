import { changeTo } from "../exploration/change.ts";
import { pathSearchOf, type PathSearch } from "../exploration/path-search.ts";
import type { ExplorerStore } from "../exploration/store.ts";

/** Changes what paths are looked for. It stands in the address, and no step of the history touches it. */
export function searchPaths(store: ExplorerStore, change: Partial<PathSearch>): void {
  const { exploration, actions } = store.getState();
  const search = { ...pathSearchOf(exploration), ...change };
  actions.follow(changeTo("", exploration, new Map([["paths", { kind: "paths", search }]])));
}
