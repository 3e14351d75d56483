import { fillWords } from "server/contract/fill-words.ts";
import { apply, changeTo } from "../exploration/change.ts";
import type { ExplorationRecord } from "../exploration/exploration.ts";
import { groupTitle } from "../exploration/group-words.ts";
import { groupId } from "../exploration/grouped.ts";
import type { Grouping } from "../exploration/grouping.ts";
import { nodeOf } from "../exploration/selectors.ts";
import { shapesOf } from "../exploration/shapes-of.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";
import { nameOf } from "./name-of.ts";

/**
 * Draws several entities as one shape: one step, however many groups it makes. A single group is selected, so that its card
 * says what it holds. What makes no group, because others hold its members already, is not made.
 */
export function drawAsOne(store: ExplorerStore, groupings: readonly Grouping[]): void {
  const { exploration, actions } = store.getState();
  const updates = new Map<string, ExplorationRecord | undefined>(
    groupings.map((grouping) => [groupId(grouping), { kind: "group", grouping }]),
  );
  const tried = shapesOf(apply(exploration, changeTo("", exploration, updates))).groups;
  const made = tried.filter(({ id }) => updates.has(id));
  for (const id of updates.keys()) if (!made.some((group) => group.id === id)) updates.delete(id);
  const [first] = made;
  const of = groupings[0]?.of ?? "";
  if (first === undefined) {
    actions.notify(fillWords(words.groups.nothing, { name: nodeOf(exploration, of)?.caption ?? of }));
    return;
  }
  const only = made.length === 1 ? first : undefined;
  const what =
    only === undefined
      ? fillWords(words.groups.byKindOf, { name: nameOf(exploration, of) })
      : fillWords(words.groups.draw, { what: groupTitle(only) });
  if (only !== undefined) updates.set("selection", { kind: "selection", selection: { kind: "group", id: only.id } });
  actions.commit(changeTo(what, exploration, updates));
  const folded = made.reduce((sum, { members }) => sum + members.length, 0);
  const said = made.length === 1 ? words.groups.drawn : words.groups.drawnMany;
  actions.notify(fillWords(said, { what, count: String(folded), groups: String(made.length) }));
}
