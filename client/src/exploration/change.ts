import type { Exploration, ExplorationRecord } from "./exploration.ts";

type Before = ExplorationRecord | undefined;
type After = ExplorationRecord | undefined;

/** What one action did, and the unit of undo: each record it touched, before and after. */
export interface Change {
  /** In the words of a menu: "Select Ukraine". */
  readonly label: string;
  readonly records: ReadonlyMap<string, readonly [before: Before, after: After]>;
  /** By which whoever goes on with it knows it again, whatever has joined it meanwhile. */
  readonly token?: symbol;
}

/** The change that brings `updates` (undefined: take out) to an exploration. Records that stay the same are not in it. */
export function changeTo(label: string, exploration: Exploration, updates: ReadonlyMap<string, After>): Change {
  const records = new Map<string, readonly [Before, After]>();
  for (const [id, after] of updates) {
    const before = exploration.get(id);
    if (before !== after) records.set(id, [before, after]);
  }
  return { label, records };
}

/** The exploration after the change. The one given stays as it is. */
export function apply(exploration: Exploration, change: Change): Exploration {
  if (change.records.size === 0) return exploration;
  const next = new Map(exploration);
  for (const [id, [, after]] of change.records) {
    if (after === undefined) next.delete(id);
    else next.set(id, after);
  }
  return next;
}

/** The change that takes this one back. */
export function invert(change: Change): Change {
  const records = new Map<string, readonly [Before, After]>();
  for (const [id, [before, after]] of change.records) records.set(id, [after, before]);
  return { ...change, records };
}

/** Both changes, one after the other, as one; it keeps label and token of the first. */
export function squash(first: Change, second: Change): Change {
  const records = new Map<string, readonly [Before, After]>(first.records);
  for (const [id, [before, after]] of second.records) {
    const earliest = first.records.has(id) ? first.records.get(id)?.[0] : before;
    if (earliest === after) records.delete(id);
    else records.set(id, [earliest, after]);
  }
  return { ...first, records };
}
