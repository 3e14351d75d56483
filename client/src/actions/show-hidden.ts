import { fillWords } from "server/contract/fill-words.ts";
import { hiddenOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";
import { commitLeft } from "./commit-left.ts";
import { nameOf } from "./name-of.ts";

/** Puts back what was taken out one by one: all of it, or only what is named. One step. */
export function showHidden(store: ExplorerStore, id?: string): void {
  const { exploration } = store.getState();
  const hidden = hiddenOf(exploration);
  if (hidden.size === 0 || (id !== undefined && !hidden.has(id))) return;
  const left = new Set([...hidden].filter((other) => id !== undefined && other !== id));
  commitLeft(
    store,
    id === undefined ? words.explore.showHidden : fillWords(words.explore.show, { name: nameOf(exploration, id) }),
    new Map([["hidden", left.size === 0 ? undefined : { kind: "hidden", ids: left }]]),
  );
}
