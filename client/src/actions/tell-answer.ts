import { fromAnswer } from "../exploration/from-answer.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { sameQuestion } from "../exploration/view.ts";
import { askAnswer } from "./ask-answer.ts";

/** Shows the answer that is being asked in words, without waiting for its places; the picture follows when it comes. */
export async function tellAnswer(store: ExplorerStore): Promise<void> {
  const { opening } = store.getState();
  if (opening.kind !== "asking") return;
  const { view } = opening;
  // What fails here fails for the picture too, which says so.
  const answer = await askAnswer(view, false, new AbortController().signal).catch(() => undefined);
  const now = store.getState();
  if (answer?.__typename !== "Answer" || now.opening.kind !== "asking" || !sameQuestion(now.opening.view, view)) return;
  now.actions.tell(view, fromAnswer(answer, view));
}
