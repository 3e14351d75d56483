import type { Question } from "./question.ts";

/** The names of a question's parameters, in their order; undefined where there is no such question. */
export function parameterNames(questions: readonly Question[], id: string): readonly string[] | undefined {
  return questions.find((question) => question.id === id)?.parameters.map(({ name }) => name);
}
