import { apply, changeTo, squash } from "../exploration/change.ts";
import { doneWords } from "../exploration/done-words.ts";
import type { ExplorationRecord } from "../exploration/exploration.ts";
import { groupId } from "../exploration/grouped.ts";
import { ownOnly } from "../exploration/own-only.ts";
import { questionOf } from "../exploration/selectors.ts";
import { groupingsOf } from "../exploration/shapes-of.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { toSteps } from "../exploration/to-steps.ts";
import { words } from "../words.ts";

/**
 * Takes everything back that was changed of the answer: what was brought, filters but the question's own, what was hidden,
 * and how it was arranged. One step.
 */
export function backToQuestion(store: ExplorerStore): void {
  const { exploration, made, placed, actions } = store.getState();
  const label = words.explore.back;
  const steps = toSteps(label, exploration, made, []);
  if (steps === undefined) return;
  const asked = questionOf(exploration);
  const only = new Set(asked === undefined ? [] : ownOnly(asked.question.id, asked.parameters));
  const first = apply(exploration, steps);
  const rest = changeTo(
    label,
    first,
    new Map<string, ExplorationRecord | undefined>([
      ["filter", only.size === 0 ? undefined : { kind: "filter", without: new Set(), only, when: undefined }],
      ["hidden", undefined],
      ...groupingsOf(first).map((grouping) => [groupId(grouping), undefined] as const),
      ["arrangement", undefined],
      ...[...first.keys()].filter((key) => key.startsWith("layout/")).map((key) => [key, placed.get(key)] as const),
    ]),
  );
  const change = squash(steps, rest);
  actions.closeChooser();
  if (change.records.size === 0) return;
  actions.commit(change);
  actions.notify(doneWords(label, store.getState().exploration));
}
