import type { Database } from "../database/database.ts";
import { choices } from "../questions/choices.ts";
import type { Question } from "../questions/question.ts";
import type { QuestionView } from "./published-files.ts";

/**
 * What is published ahead: each question with its defaults, and, where a parameter is an entity with a declared label, once
 * for each entity that it draws something for. One question after the other, so that the first are there soon.
 */
export async function* aheadOf(
  questions: readonly Question[],
  database: Database,
): AsyncGenerator<QuestionView, void, undefined> {
  for (const { id } of questions) yield { kind: "question", question: id, parameters: {}, version: undefined };
  for (const question of questions) {
    for (const parameter of question.parameters) {
      if (!isEntity(parameter)) continue;
      // oxlint-disable-next-line no-await-in-loop -- a background task takes one connection at a time
      for (const { id } of await choices(database, question, parameter)) {
        if (id === parameter.default) continue;
        yield { kind: "question", question: question.id, parameters: { [parameter.name]: id }, version: undefined };
      }
    }
  }
}

/** Whether a view, its parameters without those at their defaults, is one of those that are published. */
export function isPublishable({ question: id, parameters }: QuestionView, questions: readonly Question[]): boolean {
  const given = Object.keys(parameters);
  const question = questions.find((one) => one.id === id);
  if (question === undefined || given.length > 1) return false;
  return question.parameters.every((parameter) => !given.includes(parameter.name) || isEntity(parameter));
}

function isEntity({ type }: Question["parameters"][number]): boolean {
  return type.kind === "entity" && type.labels.length > 0;
}
