import { fillWords } from "server/contract/fill-words.ts";
import { doneWords } from "../exploration/done-words.ts";
import { moments } from "../exploration/moments.ts";
import { titleOf } from "../exploration/title-of.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";

/** Goes to another point of the history, so many steps from now, and says which it is. */
export function goTo(store: ExplorerStore, by: number): void {
  const { history, actions } = store.getState();
  const point = moments(history).find((other) => other.by === by);
  if (by === 0 || point === undefined) return;
  actions.go(by);
  const { exploration } = store.getState();
  const step = point.label ?? titleOf(exploration)?.title ?? words.history.question;
  actions.notify(doneWords(fillWords(words.history.gone, { step }), exploration));
}
