import { arrangeChange } from "../exploration/arrange-change.ts";
import { apply, changeTo, squash } from "../exploration/change.ts";
import { doneWords } from "../exploration/done-words.ts";
import type { Exploration } from "../exploration/exploration.ts";
import { fromView } from "../exploration/from-view.ts";
import { stepsOf } from "../exploration/selectors.ts";
import { sameSteps } from "../exploration/steps.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { commonSteps, toSteps } from "../exploration/to-steps.ts";
import type { View } from "../exploration/view.ts";
import { viewOf } from "../exploration/view-of.ts";
import { followLabel } from "./follow-label.ts";
import { placeAt } from "./place-at.ts";
import { restoreSteps } from "./restore-steps.ts";
import { sayUnknown } from "./say-unknown.ts";

/**
 * Leads the open question to a view whose steps were not taken here before: what both have in common stays, the rest is
 * asked. One change. What a person filters, hides or selects meanwhile stays so. Gives the number of entities where they are too many for one picture.
 */
export async function stepAnew(store: ExplorerStore, view: View, signal: AbortSignal): Promise<number | undefined> {
  const begun = store.getState().exploration;
  for (;;) {
    const { exploration, made, actions } = store.getState();
    const now = stepsOf(exploration);
    const common = view.with.slice(0, commonSteps(now, view.with));
    const label = followLabel(view);
    const back = toSteps(label, exploration, made, common) ?? changeTo(label, exploration, new Map());
    const restored = await restoreSteps(apply(exploration, back), view.with.slice(common.length), signal);
    if (signal.aborted) return undefined;
    if (restored.kind === "tooMany") return restored.count;
    // Somebody took a step meanwhile: begin again with what is there.
    if (!sameSteps(stepsOf(store.getState().exploration), now)) continue;
    const steps = [...restored.made.values()].reduce(squash, back);
    const meanwhile = store.getState().exploration;
    const came = apply(meanwhile, steps);
    const places = view.arrangement === undefined ? undefined : await placeAt(came, view.arrangement.points, signal);
    if (signal.aborted) return undefined;
    if (store.getState().exploration !== meanwhile) continue;
    const arranged =
      places === undefined || view.arrangement === undefined
        ? changeTo(label, came, new Map())
        : arrangeChange(label, came, view.arrangement.by, places);
    const there = apply(came, arranged);
    const wanted = asChanged(view, begun, meanwhile);
    const { records, unknown } = fromView(there, wanted);
    actions.take(restored.made, squash(squash(steps, arranged), changeTo(label, there, records)));
    actions.setConnection({ kind: "up" });
    actions.setOpening({ kind: "open", view });
    actions.notify(doneWords(label, store.getState().exploration));
    await sayUnknown(store, [...restored.unknown, ...unknown], wanted.selection);
    return undefined;
  }
}

/** The view, but for what a person has changed of the picture since it was asked for. */
function asChanged(view: View, before: Exploration, now: Exploration): View {
  const { without, only, dates, hidden, groups, selection, show, table, panel, paths } = viewOf(now, view);
  const isChanged = (key: string) => before.get(key) !== now.get(key);
  return {
    ...view,
    ...(isChanged("filter") ? { without, only, dates } : {}),
    ...(isChanged("hidden") ? { hidden } : {}),
    ...(groups.join() === viewOf(before, view).groups.join() ? {} : { groups }),
    ...(isChanged("selection") ? { selection } : {}),
    ...(isChanged("show") || isChanged("table") ? { show, table } : {}),
    ...(isChanged("panel") || isChanged("paths") ? { panel, paths } : {}),
  };
}
