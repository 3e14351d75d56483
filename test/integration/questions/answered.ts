import { answer, type Answer } from "server/questions/answer.ts";
import { parseQuestion } from "server/questions/parse-question.ts";
import type { Question } from "server/questions/question.ts";
import { questions } from "server/questions/questions.ts";
import { database } from "../../support/database.ts";

/** A question of the product by its id. */
export function questionOf(id: string): Question {
  const found = questions().find((question) => question.id === id);
  if (found === undefined) throw new Error(`There is no question ${id}.`);
  return found;
}

/** A statement as a question, for what a person might ask. */
export function asked(cypher: string): Question {
  return parseQuestion("asked", `// Asked\n// For a test.\n${cypher}`, "asked.cypher");
}

/** An answer that has to be one. */
export async function answered(question: Question, parameters: unknown = {}, whole = false): Promise<Answer> {
  const outcome = await answer(database, question, parameters, whole);
  if (!("subgraph" in outcome)) throw new Error(`No answer: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** Ids of the drawn lines, sorted. */
export function drawnLines({ subgraph }: Answer): readonly string[] {
  return subgraph.relationships.map(({ id }) => id).sort();
}

/** Ids of the claims that stand in the rows as claims. */
export function claimsInRows({ rows }: Answer): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("kind" in value && value.kind === "claim" && "id" in value) found.add(String(value.id));
    Object.values(value).forEach(look);
  };
  rows.forEach(look);
  return found;
}
