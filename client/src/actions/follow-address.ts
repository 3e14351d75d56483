import { arrangementOf, sameArrangement } from "../exploration/arrangement.ts";
import { apply, changeTo, squash, type Change } from "../exploration/change.ts";
import { doneWords } from "../exploration/done-words.ts";
import { fromView } from "../exploration/from-view.ts";
import { travel, type Moment } from "../exploration/history.ts";
import { stepsOf } from "../exploration/selectors.ts";
import { shapesOf } from "../exploration/shapes-of.ts";
import { sameSteps } from "../exploration/steps.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { toSteps } from "../exploration/to-steps.ts";
import type { View } from "../exploration/view.ts";
import { viewOf } from "../exploration/view-of.ts";
import { writeView } from "../exploration/view.ts";
import { withoutPanel } from "../exploration/without-panel.ts";
import { followLabel } from "./follow-label.ts";
import { sayUnknown } from "./say-unknown.ts";

/**
 * Brings what is open to another address of the same question without asking anything: selection and filters at once;
 * steps by undoing, redoing, or taking again what was brought before. False where something has to be asked first;
 * nothing has changed then.
 */
export function followAddress(store: ExplorerStore, view: View): boolean {
  const { exploration } = store.getState();
  if (!lead(store, view)) return false;
  const now = store.getState().exploration;
  if (shapesOf(now) !== shapesOf(exploration)) store.getState().actions.notify(doneWords(followLabel(view), now));
  return true;
}

/** Whether a view that nobody arranged can be gone to from what is open: because that is none, or stood so before. */
export function canUnarrange(store: ExplorerStore, view: View): boolean {
  return arrangementOf(store.getState().exploration) === undefined || momentOf(store, view) !== 0;
}

function lead(store: ExplorerStore, view: View): boolean {
  const { exploration, made, actions } = store.getState();
  const stands = sameArrangement(arrangementOf(exploration), view.arrangement);
  if (stands && sameSteps(stepsOf(exploration), view.with)) {
    adopt(store, view, undefined);
    return true;
  }
  const by = momentOf(store, view);
  if (by !== 0) {
    actions.go(by);
    adopt(store, view, undefined);
    return true;
  }
  if (!stands) return false;
  const steps = toSteps(followLabel(view), exploration, made, view.with);
  if (steps === undefined) return false;
  adopt(store, view, steps);
  return true;
}

/**
 * How far back or forth in the history this view stood: the very same one, else the nearest with the same steps at the same
 * places; 0 where none did.
 */
function momentOf(store: ExplorerStore, view: View): number {
  const { exploration, history } = store.getState();
  const wanted = unarranged(view);
  const moments: [back: Moment, forth: Moment] = [
    { exploration, history },
    { exploration, history },
  ];
  let near = 0;
  for (let by = 1; by <= Math.max(history.past.length, history.future.length); by += 1) {
    for (const [rank, way] of ([-1, 1] as const).entries()) {
      const before = moments[rank];
      if (before === undefined) continue;
      const there = travel(before.exploration, before.history, way);
      if (there.history === before.history) continue;
      moments[rank] = there;
      if (
        !sameSteps(stepsOf(there.exploration), view.with) ||
        !sameArrangement(arrangementOf(there.exploration), view.arrangement)
      )
        continue;
      if (near === 0) near = way * by;
      if (unarranged(viewOf(there.exploration, view)) === wanted) return way * by;
    }
  }
  return near;
}

/** All of a view but where shapes stand, and what is no part of any moment: what stands beside or instead of the picture. */
function unarranged(view: View): string {
  return writeView({ ...withoutPanel(view), arrangement: undefined, show: "", table: undefined });
}

/** Selection, filter and hidden things of the view, after the steps if any; these are a step of their own. */
function adopt(store: ExplorerStore, view: View, steps: Change | undefined): void {
  const { exploration, actions } = store.getState();
  const label = followLabel(view);
  const there = steps === undefined ? exploration : apply(exploration, steps);
  const { records, unknown } = fromView(there, view);
  const rest = changeTo(label, there, records);
  if (steps === undefined) actions.follow(rest);
  else actions.commit(squash(steps, rest));
  void sayUnknown(store, unknown, view.selection);
}
