import { apply, changeTo } from "../exploration/change.ts";
import type { Answer, Exploration } from "../exploration/exploration.ts";
import { fromAnswer } from "../exploration/from-answer.ts";
import { fromView } from "../exploration/from-view.ts";
import { ownOnly } from "../exploration/own-only.ts";
import type { Made } from "../exploration/to-steps.ts";
import type { View } from "../exploration/view.ts";
import { arrangeAs } from "./arrange-as.ts";
import { restoreSteps } from "./restore-steps.ts";

/** What a view comes to. */
export type Explored =
  | {
      readonly kind: "explored";
      /** The view as it stands open. */
      readonly view: View;
      readonly exploration: Exploration;
      /** What each step brought. */
      readonly made: Made;
      /** The same before its address arranged it. */
      readonly placed: Exploration;
      /** Ids that are not in the graph or not in the picture. */
      readonly unknown: readonly string[];
    }
  | { readonly kind: "tooMany"; readonly count: number };

/**
 * The exploration of a view, from the answer to its question: steps are taken again, shapes put where the address has them,
 * filters, hidden things and groups as it says. `told`: the view as it stands once all of that is there. Throws what asking or
 * laying out throws.
 */
export async function explored(view: View, answer: Answer, told: () => View, signal: AbortSignal): Promise<Explored> {
  const plain = fromAnswer(answer);
  const restored =
    view.with.length === 0
      ? ({ kind: "restored", exploration: plain, made: new Map(), unknown: [] } as const)
      : await restoreSteps(plain, view.with, signal);
  signal.throwIfAborted();
  if (restored.kind === "tooMany") return restored;
  const now = underOwn(told(), answer);
  const arranged =
    view.arrangement === undefined
      ? restored.exploration
      : await arrangeAs(restored.exploration, view.arrangement, signal);
  signal.throwIfAborted();
  const { records, unknown } = fromView(arranged, now);
  return {
    kind: "explored",
    view: now,
    exploration: apply(arranged, changeTo("", arranged, records)),
    made: restored.made,
    placed: restored.exploration,
    unknown: [...restored.unknown, ...unknown],
  };
}

/** Where the address left the source to the question, the answer says which one is to be kept alone. */
function underOwn(view: View, answer: Answer): View {
  const left = view.only.length === 0 && ownOnly(view.question, view.parameters).length === 0;
  return left ? { ...view, only: ownOnly(view.question, answer.parameters) } : view;
}
