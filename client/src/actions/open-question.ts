import { execute } from "../execute.ts";
import { fromAnswer } from "../exploration/from-answer.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import type { View } from "../exploration/view.ts";
import { Failure } from "../failure.ts";
import { answerQuery } from "./answer-query.ts";
import { noticeFailure } from "./notice-failure.ts";

let asking: AbortController | undefined;

/**
 * Asks a question and begins an exploration with its answer. A newer call overtakes an older one. Where the database does
 * not answer, what is on the screen stays.
 */
export async function openQuestion(store: ExplorerStore, view: View): Promise<void> {
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  const { begin, setOpening, setConnection } = store.getState().actions;
  setOpening({ kind: "asking", view });
  try {
    const { answer } = await execute(
      answerQuery,
      { question: view.question, parameters: view.parameters, whole: view.whole },
      mine.signal,
    );
    if (mine.signal.aborted) return;
    setConnection({ kind: "up" });
    switch (answer.__typename) {
      case "Answer":
        begin(view, fromAnswer(answer, view));
        return;
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
