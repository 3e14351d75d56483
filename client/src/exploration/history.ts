import { squash, type Change } from "./change.ts";

/** Two stacks of changes; the last of each is the next to be undone or redone. */
export interface History {
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

export const noHistory: History = { past: [], future: [] };

/** The history after a step; what had been undone is forgotten. */
export function record(history: History, change: Change): History {
  if (change.records.size === 0) return history;
  return { past: [...history.past, change], future: [] };
}

/**
 * The history after a change that is no step of its own (a selection): it joins the step before it, so that undoing the
 * step brings back what was selected then. With no step before it there is nothing to undo.
 */
export function join(history: History, change: Change): History {
  const last = history.past.at(-1);
  if (last === undefined || change.records.size === 0) return history;
  return { past: [...history.past.slice(0, -1), squash(last, change)], future: history.future };
}
