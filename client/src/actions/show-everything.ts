import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";
import { commitLeft } from "./commit-left.ts";

/** Draws everything that was gathered: no filter, nothing hidden. One step. */
export function showEverything(store: ExplorerStore): void {
  commitLeft(
    store,
    words.explore.showAll,
    new Map([
      ["filter", undefined],
      ["hidden", undefined],
    ]),
  );
}
