import { panelOf } from "../exploration/panel.ts";
import { mostEnds, pathSearchOf } from "../exploration/path-search.ts";
import { relationshipOf, selectionOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { openPanel } from "./open-panel.ts";
import { searchPaths } from "./search-paths.ts";

/**
 * Opens the panel that finds paths. `from`, else what is selected, is where they begin: where the panel stands open behind
 * a card it joins those chosen there, else the search begins anew with it. Where nothing is given, the last search stands.
 */
export function openPaths(store: ExplorerStore, from?: string): void {
  const { exploration } = store.getState();
  const { between } = pathSearchOf(exploration);
  const ends = from === undefined ? endsOfSelection(store) : [from];
  const before = panelOf(exploration) === "paths" ? between : [];
  const now = [...new Set([...before, ...ends])];
  // More ends than can be asked for are not taken in silence: the search stays as it was.
  if (ends.length > 0 && now.length <= mostEnds) searchPaths(store, { between: now });
  openPanel(store, "paths");
}

function endsOfSelection(store: ExplorerStore): readonly string[] {
  const { exploration } = store.getState();
  const selection = selectionOf(exploration);
  if (selection.kind === "node") return [selection.id];
  if (selection.kind === "nothing") return [];
  const line = relationshipOf(exploration, selection.id);
  return line === undefined ? [] : [line.source, line.target];
}
