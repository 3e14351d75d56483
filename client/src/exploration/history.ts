import { apply, invert, squash, type Change } from "./change.ts";
import type { Exploration } from "./exploration.ts";

/** Two stacks of changes; the last of each is the next to be undone or redone. */
export interface History {
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

export const noHistory: History = { past: [], future: [] };

/** Records that no step touches: going back and forth in a list of steps must not close that list, nor change how all is shown. */
const apart: ReadonlySet<string> = new Set(["panel", "paths", "show", "table"]);

function asStep(change: Change): Change {
  const records = [...change.records].filter(([id]) => !apart.has(id));
  return records.length === change.records.size ? change : { ...change, records: new Map(records) };
}

/** The history after a step; what had been undone is forgotten. */
export function record(history: History, change: Change): History {
  const step = asStep(change);
  if (step.records.size === 0) return history;
  return { past: [...history.past, step], future: [] };
}

/**
 * The history after a change that is no step of its own (a selection): it joins the step before it, so that undoing the
 * step brings back what was selected then. With no step before it there is nothing to undo; a step that the change takes
 * back as a whole is none any more.
 */
export function join(history: History, change: Change): History {
  const last = history.past.at(-1);
  const more = asStep(change);
  if (last === undefined || more.records.size === 0) return history;
  const joined = squash(last, more);
  const before = history.past.slice(0, -1);
  return { past: joined.records.size === 0 ? before : [...before, joined], future: history.future };
}

/** The history after a change that goes on with the last step and gives it its own name; with no step before it is one. */
export function amend(history: History, change: Change): History {
  const last = history.past.at(-1);
  if (last === undefined) return record(history, change);
  if (change.records.size === 0) return history;
  const joined = { ...squash(last, change), label: change.label };
  const before = history.past.slice(0, -1);
  return { past: joined.records.size === 0 ? before : [...before, joined], future: [] };
}

/** An exploration and its history. */
export interface Moment {
  readonly exploration: Exploration;
  readonly history: History;
}

/** What was or will be after undoing (`by` negative) or redoing that many steps, as far as there are any. */
export function travel(exploration: Exploration, history: History, by: number): Moment {
  let now: Moment = { exploration, history };
  for (let left = Math.abs(by); left > 0; left -= 1) {
    const next = by < 0 ? undone(now) : redone(now);
    if (next === undefined) return now;
    now = next;
  }
  return now;
}

function undone({ exploration, history: { past, future } }: Moment): Moment | undefined {
  const last = past.at(-1);
  if (last === undefined) return undefined;
  return {
    exploration: apply(exploration, invert(last)),
    history: { past: past.slice(0, -1), future: [...future, last] },
  };
}

function redone({ exploration, history: { past, future } }: Moment): Moment | undefined {
  const next = future.at(-1);
  if (next === undefined) return undefined;
  return { exploration: apply(exploration, next), history: { past: [...past, next], future: future.slice(0, -1) } };
}
