import { changeTo } from "../exploration/change.ts";
import { doneWords } from "../exploration/done-words.ts";
import type { Updates } from "../exploration/exploration.ts";
import type { ExplorerStore } from "../exploration/store.ts";

/** Commits updates that change what is drawn, as one step, and says what is drawn then. */
export function commitLeft(store: ExplorerStore, label: string, updates: Updates): void {
  const { exploration, actions } = store.getState();
  actions.commit(changeTo(label, exploration, updates));
  actions.notify(doneWords(label, store.getState().exploration));
}
