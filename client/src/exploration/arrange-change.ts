import type { Places } from "server/contract/layout/picture.ts";
import type { ArrangedBy } from "./arrangement.ts";
import { changeTo, type Change } from "./change.ts";
import type { Exploration, ExplorationRecord } from "./exploration.ts";

/** The change that puts everything at these places, and says how they came about. */
export function arrangeChange(label: string, exploration: Exploration, by: ArrangedBy, places: Places): Change {
  const now = exploration.get("arrangement");
  const updates = new Map<string, ExplorationRecord | undefined>([
    ["arrangement", now?.kind === "arrangement" && now.by === by ? now : { kind: "arrangement", by }],
  ]);
  for (const { id, ...place } of [...places.positions, ...places.lines]) {
    const key = `layout/${id}`;
    const before = exploration.get(key);
    // What stands there already is not touched: the same record says that nothing moved.
    if (before?.kind === "layout" && JSON.stringify(before.place) === JSON.stringify(place)) continue;
    updates.set(key, { kind: "layout", place });
  }
  return changeTo(label, exploration, updates);
}
