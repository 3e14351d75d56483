import { fillWords } from "server/contract/fill-words.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import type { ExplorerStore } from "../exploration/store.ts";

/** Says which parts of an address were left out because the picture does not hold them. */
export function sayUnknown(store: ExplorerStore, unknown: readonly string[]): void {
  if (unknown.length === 0) return;
  const ids = [...new Set(unknown)].map((id) => `“${id}”`).join(", ");
  store.getState().actions.warn(fillWords(words.explore.unknown, { ids }));
}
