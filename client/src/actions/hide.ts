import { fillWords } from "server/contract/fill-words.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import type { Selection } from "../exploration/exploration.ts";
import { hiddenOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { commitLeft } from "./commit-left.ts";
import { nameOf } from "./name-of.ts";

/** Takes one entity, with its lines, or one line out of the picture. One step; entities without a line left go along. */
export function hide(store: ExplorerStore, selection: Selection): void {
  const { exploration } = store.getState();
  const hidden = hiddenOf(exploration);
  if (selection.kind === "nothing" || hidden.has(selection.id)) return;
  if (!exploration.has(`${selection.kind}/${selection.id}`)) return;
  commitLeft(
    store,
    fillWords(words.explore.hide, { name: nameOf(exploration, selection.id) }),
    new Map([["hidden", { kind: "hidden", ids: new Set([...hidden, selection.id]) }]]),
  );
}
