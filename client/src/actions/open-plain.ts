import type { ExplorerStore } from "../exploration/store.ts";
import { plainView, sameQuestion, writeView } from "../exploration/view.ts";
import { backToQuestion } from "./back-to-question.ts";
import { clearSelection } from "./clear-selection.ts";
import { openQuestion } from "./open-question.ts";
import { showAs } from "./show-as.ts";
import { endSteps } from "./step-queue.ts";

/**
 * Shows a question as it is first asked. Where it stands already, everything that was made of it is taken back as one step,
 * which can be undone where that is offered; what is still coming ends, and so does what was said of it.
 */
export function openPlain(
  store: ExplorerStore,
  question: string,
  parameters: Readonly<Record<string, string>> = {},
): void {
  const view = plainView(question, parameters);
  const { opening, actions } = store.getState();
  if (opening.kind === "asking" && writeView(opening.view) === writeView(view)) return;
  if (opening.kind !== "open" || !sameQuestion(opening.view, view)) {
    void openQuestion(store, view);
    return;
  }
  endSteps(store);
  actions.dismiss();
  backToQuestion(store);
  clearSelection(store);
  showAs(store, "picture");
}
