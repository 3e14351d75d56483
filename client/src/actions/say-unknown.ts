import { fillWords } from "server/contract/fill-words.ts";
import { parseRelationshipId } from "server/contract/relationship-id.ts";
import type { Selection } from "../exploration/exploration.ts";
import { unreadDates } from "../exploration/from-view.ts";
import { hiddenOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";
import { bringRelationship } from "./bring-relationship.ts";
import { firstOf } from "./first-of.ts";
import { loadSubgraph, type Found } from "./load-graph.ts";
import { unknownWords } from "./unknown-words.ts";

/**
 * Says in words which parts of an address were left out because the picture does not show them, and offers to show the
 * line it wanted to open where the data holds that line. Names are asked for; without an answer what is known serves.
 */
export async function sayUnknown(store: ExplorerStore, unknown: readonly string[], wanted: Selection): Promise<void> {
  if (unknown.length === 0) return;
  const { shown } = store.getState();
  const ids = [...new Set(unknown)];
  const found = await known(ids);
  const { exploration, shown: now, actions } = store.getState();
  // Another question stands by now; what its address held is said of it.
  if (now !== shown) return;
  const told = ids.map((id) => unknownWords(exploration, found, id));
  const sentences = (["kept", "unknown", "unheard", "unshown", "unread", "unsought"] as const).flatMap((where) => {
    const names = told.filter((one) => one.where === where).map(({ name }) => name);
    return names.length === 0 ? [] : [fillWords(words.explore[where], { names: firstOf(names) })];
  });
  const line = wanted.kind === "relationship" && ids.includes(wanted.id) ? wanted.id : undefined;
  const hidden = hiddenOf(exploration);
  const there = exploration.has(`relationship/${line ?? ""}`)
    ? [line, ...entitiesOf(line ?? "")].some((id) => id !== undefined && hidden.has(id))
    : found?.relationships.some(({ id }) => id === line) === true;
  // What a filter leaves out would not be drawn by showing it.
  if (line !== undefined && there)
    actions.warn(sentences.join(" "), () => void bringRelationship(store, line), words.explore.showIt);
  else actions.warn(sentences.join(" "));
}

/** What the data holds of what these name; undefined where that cannot be asked now. */
async function known(ids: readonly string[]): Promise<Found | undefined> {
  const nodes = new Set(ids.flatMap(entitiesOf));
  try {
    return await loadSubgraph([...nodes]);
  } catch {
    return undefined;
  }
}

/** The entities that a part of an address speaks of: itself, the ends of a line, who a filter asks for. */
function entitiesOf(id: string): readonly string[] {
  if (id.startsWith(unreadDates)) return [];
  const key = parseRelationshipId(id);
  if (key !== undefined) return [key.subject, key.object];
  if (id.startsWith("groups=")) return [];
  if (id.startsWith("by.")) return [id.slice("by.".length)];
  return id.includes(".") ? [] : [id];
}
