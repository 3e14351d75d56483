import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseQuestion } from "./parse-question.ts";
import { QuestionFileError } from "./question-file-error.ts";
import type { Question } from "./question.ts";

/**
 * Every question of a folder: those of the list first, by their place, then the others by id.
 * @throws QuestionFileError for the first file that cannot be read.
 */
export function loadQuestions(folder: string): readonly Question[] {
  const questions = readdirSync(folder)
    .filter((file) => file.endsWith(".cypher"))
    .sort()
    .map((file) => parseQuestion(file.slice(0, -".cypher".length), readFileSync(join(folder, file), "utf8"), file));
  for (const [index, { id, place }] of questions.entries()) {
    const other = questions.slice(0, index).find((question) => place !== undefined && question.place === place);
    if (other !== undefined)
      throw new QuestionFileError(`${id}.cypher`, 1, `Place ${place} in the list is taken by ${other.id}.cypher.`);
  }
  return questions.sort(
    (one, other) => (one.place ?? Infinity) - (other.place ?? Infinity) || (one.id < other.id ? -1 : 1),
  );
}
