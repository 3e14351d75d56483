import type { EmbedView } from "../../contract/embed/embed-address.ts";
import type { Question } from "../questions/question.ts";

/** The parameters that differ from what the question takes by itself, in its own order: one name for one view. */
export function withoutDefaults(view: EmbedView, questions: readonly Question[]): EmbedView {
  if (view.kind === "code") return view;
  const question = questions.find(({ id }) => id === view.question);
  const given = (question?.parameters ?? []).flatMap(({ name, default: usual }) => {
    const value = view.parameters[name];
    return value === undefined || value === String(usual) ? [] : [[name, value] as const];
  });
  return { ...view, parameters: Object.fromEntries(given) };
}
