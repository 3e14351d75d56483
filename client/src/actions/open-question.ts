import { fromAnswer } from "../exploration/from-answer.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { changeTo } from "../exploration/change.ts";
import { fromView } from "../exploration/from-view.ts";
import { sameQuestion, type View } from "../exploration/view.ts";
import { viewOf } from "../exploration/view-of.ts";
import { Failure } from "../failure.ts";
import { askAnswer } from "./ask-answer.ts";
import { noticeFailure } from "./notice-failure.ts";

let asking: AbortController | undefined;

/**
 * Asks a question and begins an exploration with its answer. A newer call overtakes an older one. Where the database does
 * not answer, what is on the screen stays, and going back to it asks nothing.
 */
export async function openQuestion(store: ExplorerStore, view: View): Promise<void> {
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  const { shown, exploration, actions } = store.getState();
  const { begin, follow, setOpening, setConnection } = actions;
  if (shown?.placed === true && sameQuestion(shown.view, view)) {
    follow(changeTo("Follow the address", exploration, fromView(exploration, view)));
    setOpening({ kind: "open", view });
    return;
  }
  setOpening({ kind: "asking", view });
  try {
    const answer = await askAnswer(view, true, mine.signal);
    if (mine.signal.aborted) return;
    setConnection({ kind: "up" });
    switch (answer.__typename) {
      case "Answer": {
        // What was selected in the words that came first stays selected.
        const told = store.getState().shown;
        const isTold = told !== undefined && !told.placed && sameQuestion(told.view, view);
        const now = isTold ? viewOf(store.getState().exploration, view) : view;
        begin(now, fromAnswer(answer, now));
        return;
      }
      case "QuestionNotFound":
        setOpening({ kind: "unknown", view, what: "question" });
        return;
      case "BadParameter":
        setOpening(
          view.question === "about"
            ? { kind: "unknown", view, what: "entity" }
            : { kind: "refused", view, message: answer.message },
        );
        return;
      case "TooBroad":
        setOpening({
          kind: "refused",
          view,
          message: `This answer holds ${answer.total} lines; at most ${answer.limit} can be drawn at once.`,
        });
    }
  } catch (failure) {
    if (mine.signal.aborted) return;
    const why = failure instanceof Failure ? failure.kind : "failed";
    const reference = failure instanceof Failure ? failure.reference : undefined;
    noticeFailure(store, failure);
    setOpening({ kind: "failed", view, why, reference });
  }
}
