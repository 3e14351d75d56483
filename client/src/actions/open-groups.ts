import { fillWords } from "server/contract/fill-words.ts";
import { changeTo } from "../exploration/change.ts";
import type { ExplorationRecord } from "../exploration/exploration.ts";
import { groupTitle } from "../exploration/group-words.ts";
import { isDrawn } from "../exploration/is-drawn.ts";
import { selectionOf } from "../exploration/selectors.ts";
import { groupingsOf, shapesOf } from "../exploration/shapes-of.ts";
import { groupId } from "../exploration/grouped.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";

/**
 * Opens a group, by its shape's id, or all of them: its members stand at their places again. One step. Where the group was
 * selected, what it was made of is selected then.
 */
export function openGroups(store: ExplorerStore, id?: string): void {
  const { exploration, actions } = store.getState();
  const all = groupingsOf(exploration);
  const opened = all.filter((grouping) => id === undefined || groupId(grouping) === id);
  if (opened.length === 0) return;
  const updates = new Map<string, ExplorationRecord | undefined>(
    opened.map((grouping) => [groupId(grouping), undefined]),
  );
  const group = shapesOf(exploration).groups.find((one) => one.id === id);
  const selection = selectionOf(exploration);
  if (group !== undefined && selection.kind === "group" && selection.id === id) {
    const hub = { kind: "node", id: group.hub.id } as const;
    updates.set("selection", isDrawn(exploration, hub) ? { kind: "selection", selection: hub } : undefined);
  }
  const label =
    group === undefined ? words.groups.openAll : fillWords(words.groups.openOne, { what: groupTitle(group) });
  actions.commit(changeTo(label, exploration, updates));
  const said = group === undefined ? words.groups.openedAll : words.groups.opened;
  actions.notify(fillWords(said, { what: label, count: String(group?.members.length ?? 0) }));
}
