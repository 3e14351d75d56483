import { apply, changeTo, squash } from "../exploration/change.ts";
import { fromView } from "../exploration/from-view.ts";
import { stepsOf } from "../exploration/selectors.ts";
import { sameSteps } from "../exploration/steps.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { commonSteps, toSteps } from "../exploration/to-steps.ts";
import type { View } from "../exploration/view.ts";
import { followLabel } from "./follow-label.ts";
import { restoreSteps } from "./restore-steps.ts";
import { sayUnknown } from "./say-unknown.ts";

/**
 * Leads the open question to a view whose steps were not taken here before: what both have in common stays, the rest is
 * asked. One change. Gives the number of entities where they are too many for one picture.
 */
export async function stepAnew(store: ExplorerStore, view: View, signal: AbortSignal): Promise<number | undefined> {
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
    const there = apply(store.getState().exploration, steps);
    const { records, unknown } = fromView(there, view);
    actions.take(restored.made, squash(steps, changeTo(label, there, records)));
    actions.setConnection({ kind: "up" });
    actions.setOpening({ kind: "open", view });
    await sayUnknown(store, [...restored.unknown, ...unknown], view.selection);
    return undefined;
  }
}
