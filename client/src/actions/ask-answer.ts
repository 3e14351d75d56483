import { execute } from "../execute.ts";
import type { View } from "../exploration/view.ts";
import { AnswerDocument, type AnswerQuery } from "../gql/graphql.ts";

/** Asks the question a view names, with the places of its picture or for words alone. */
export async function askAnswer(view: View, places: boolean, signal: AbortSignal): Promise<AnswerQuery["answer"]> {
  const { question, parameters, whole } = view;
  return (await execute(AnswerDocument, { question, parameters, whole, places }, signal)).answer;
}
