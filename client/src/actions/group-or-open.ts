import { fillWords } from "server/contract/fill-words.ts";
import type { Selection } from "../exploration/exploration.ts";
import { possibleGroupings } from "../exploration/possible-groupings.ts";
import { shownAs } from "../exploration/shown-as.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";
import { drawAsOne } from "./draw-as-one.ts";
import { nameOf } from "./name-of.ts";
import { openGroups } from "./open-groups.ts";

/** What one key does with what is reached: a group opens, an entity's neighbours are grouped by kind; else what it wants is said. */
export function groupOrOpen(store: ExplorerStore, reached: Selection): void {
  const { exploration, actions } = store.getState();
  const there = shownAs(exploration, reached);
  if (there.kind === "group") openGroups(store, there.id);
  else if (there.kind === "node") groupByKind(store, there.id);
  else actions.notify(there.kind === "nothing" ? words.groups.reachFirst : words.groups.reachEntity);
}

/** Draws the neighbours of an entity that are joined to nothing else as one shape for each kind. */
export function groupByKind(store: ExplorerStore, id: string): void {
  const { exploration } = store.getState();
  const kinds = possibleGroupings(exploration, id).filter(({ grouping }) => grouping.kind === "label");
  if (kinds.length > 0)
    drawAsOne(
      store,
      kinds.map(({ grouping }) => grouping),
    );
  else store.getState().actions.notify(fillWords(words.groups.nothing, { name: nameOf(exploration, id) }));
}
