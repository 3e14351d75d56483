import { createHash } from "node:crypto";
import type { Question } from "../questions/question.ts";

/** What tells one content of what is published from another: of the graph, and of the questions that are asked of it. */
export async function contentState(
  graph: () => Promise<string>,
  questions: () => readonly Question[],
): Promise<string> {
  const state = await graph();
  return `${state} ${createHash("sha256").update(JSON.stringify(questions())).digest("hex").slice(0, 12)}`;
}
