import { fillWords } from "server/contract/fill-words.ts";
import type { Exploration, Selection } from "../exploration/exploration.ts";
import { bundleTitle, groupTitle } from "../exploration/group-words.ts";
import { hiddenOf } from "../exploration/selectors.ts";
import { shapesOf } from "../exploration/shapes-of.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";
import { commitLeft } from "./commit-left.ts";
import { nameOf } from "./name-of.ts";

/**
 * Takes one entity, with its lines, or one line out of the picture; of what is drawn as one all that it holds. One step;
 * entities without a line left go along.
 */
export function hide(store: ExplorerStore, selection: Selection): void {
  const { exploration } = store.getState();
  const hidden = hiddenOf(exploration);
  const { ids, name } = heldBy(exploration, selection);
  if (ids.every((id) => hidden.has(id))) return;
  commitLeft(
    store,
    fillWords(words.explore.hide, { name }),
    new Map([["hidden", { kind: "hidden", ids: new Set([...hidden, ...ids]) }]]),
  );
}

interface Held {
  readonly ids: readonly string[];
  readonly name: string;
}

function heldBy(exploration: Exploration, selection: Selection): Held {
  if (selection.kind === "nothing") return { ids: [], name: "" };
  const { groups, bundles } = shapesOf(exploration);
  const group = groups.find(({ id }) => id === selection.id);
  if (group !== undefined) return { ids: group.members.map(({ id }) => id), name: groupTitle(group) };
  const bundle = bundles.find(({ id }) => id === selection.id);
  if (bundle !== undefined) return { ids: bundle.lines.map(({ id }) => id), name: bundleTitle(bundle) };
  const there = exploration.has(`${selection.kind}/${selection.id}`);
  return { ids: there ? [selection.id] : [], name: nameOf(exploration, selection.id) };
}
