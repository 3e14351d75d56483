import { join } from "node:path";
import { root } from "../root.ts";
import { loadQuestions } from "./load-questions.ts";
import type { Question } from "./question.ts";

let loaded: readonly Question[] | undefined;

/** The questions the product ships, read and checked once. */
export function questions(): readonly Question[] {
  loaded ??= loadQuestions(join(root, "cypher", "questions"));
  return loaded;
}
