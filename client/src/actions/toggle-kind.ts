import { withoutOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { withoutKinds } from "./without-kinds.ts";

/** Takes one kind of line or shape out of the picture, or puts it back. `key` is the legend's, `word` a person's. */
export function toggleKind(store: ExplorerStore, key: string, word: string): void {
  const without = new Set(withoutOf(store.getState().exploration));
  if (without.delete(key)) {
    withoutKinds(store, without, `Show ${word}`);
    return;
  }
  without.add(key);
  withoutKinds(store, without, `Hide ${word}`);
}
