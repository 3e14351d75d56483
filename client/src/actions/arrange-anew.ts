import { fillWords } from "server/contract/fill-words.ts";
import type { LayoutName } from "server/contract/layout/layouts/layout-name.ts";
import { arrangeChange } from "../exploration/arrange-change.ts";
import { daysOf } from "../exploration/days-of.ts";
import { doneWords } from "../exploration/done-words.ts";
import { gathered } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";
import { stepFailure } from "./step-failure.ts";
import { inTurn } from "./step-queue.ts";

/**
 * Arranges everything that was gathered anew, in the layout that is asked for. One step. What comes or goes meanwhile is
 * arranged with the rest.
 */
export async function arrangeAnew(store: ExplorerStore, layout: LayoutName): Promise<void> {
  const { shown, actions } = store.getState();
  if (shown?.placed !== true) {
    actions.warn(words.explore.notYet);
    return;
  }
  const label = words.arrange.done[layout];
  await inTurn(store, async (signal) => {
    try {
      const { layOutStep } = await import("../layout/lay-out-step.ts");
      for (;;) {
        const { exploration } = store.getState();
        const picture = gathered(exploration);
        const places = await layOutStep({ picture, layout, days: daysOf(exploration) }, signal);
        if (signal.aborted) return;
        const { exploration: now } = store.getState();
        if (gathered(now) !== picture) continue;
        actions.commit(arrangeChange(label, now, layout, places));
        actions.notify(doneWords(label, store.getState().exploration));
        return;
      }
    } catch (failure) {
      if (signal.aborted) return;
      const why = stepFailure(store, failure);
      actions.warn(fillWords(words.arrange.failed, { why }), () => void arrangeAnew(store, layout));
    }
  });
}
