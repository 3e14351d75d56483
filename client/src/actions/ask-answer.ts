import { execute } from "../execute.ts";
import { wholeAsked } from "../exploration/whole-asked.ts";
import type { View } from "../exploration/view.ts";
import { AnswerDocument, type AnswerQuery } from "../gql/graphql.ts";

/** Milliseconds that a picture may take whose places are worked out for the first time. */
const layingOut = 60_000;

/** Asks the question a view names, with the places of its picture or for words alone. */
export async function askAnswer(view: View, places: boolean, signal: AbortSignal): Promise<AnswerQuery["answer"]> {
  const { question, parameters } = view;
  const longest = places ? layingOut : undefined;
  return (await execute(AnswerDocument, { question, parameters, ...wholeAsked(view), places }, signal, longest)).answer;
}
