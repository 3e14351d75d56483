import type { Question } from "./question.ts";
import { questions } from "./questions.ts";

/** The questions offered as a list, in its order; the others are answered for an entity or a source alone. */
export function listedQuestions(): readonly Question[] {
  return questions().filter(({ place }) => place !== undefined);
}
