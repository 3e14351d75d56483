import words from "server/contract/words/interface.json" with { type: "json" };
import { apply, changeTo, squash } from "../exploration/change.ts";
import type { ExplorationRecord } from "../exploration/exploration.ts";
import { selectionOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { toSteps } from "../exploration/to-steps.ts";
import { isDrawn } from "./commit-left.ts";

/** Takes everything back that was changed of the answer: what was brought, filters, what was hidden. One step. */
export function backToQuestion(store: ExplorerStore): void {
  const { exploration, made, actions } = store.getState();
  const label = words.explore.back;
  const steps = toSteps(label, exploration, made, []);
  if (steps === undefined) return;
  const first = apply(exploration, steps);
  const updates = new Map<string, ExplorationRecord | undefined>([
    ["filter", undefined],
    ["hidden", undefined],
  ]);
  const rest = changeTo(label, first, updates);
  if (!isDrawn(apply(first, rest), selectionOf(exploration))) updates.set("selection", undefined);
  actions.closeChooser();
  actions.commit(squash(steps, changeTo(label, first, updates)));
}
