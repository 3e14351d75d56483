import { fillWords } from "server/contract/fill-words.ts";
import { changeTo } from "../exploration/change.ts";
import { showOf } from "../exploration/selectors.ts";
import type { Show } from "../exploration/show.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";

/** Shows what was gathered in another way: no step, and going back and forth in the history keeps it. */
export function showAs(store: ExplorerStore, show: Show): void {
  const { exploration, actions } = store.getState();
  if (showOf(exploration) === show) return;
  const record = show === "picture" ? undefined : ({ kind: "show", show } as const);
  const label = fillWords(words.show.as, { show: words.show[show] });
  actions.follow(changeTo(label, exploration, new Map([["show", record]])));
}
