import words from "server/contract/words/interface.json" with { type: "json" };
import { hiddenOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { commitLeft } from "./commit-left.ts";

/** Puts back everything that was taken out one by one. One step. */
export function showHidden(store: ExplorerStore): void {
  if (hiddenOf(store.getState().exploration).size === 0) return;
  commitLeft(store, words.explore.showHidden, new Map([["hidden", undefined]]));
}
