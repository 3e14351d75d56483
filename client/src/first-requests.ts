import type { First } from "server/contract/served-page.ts";
import { plainView, readView, type View } from "./exploration/view.ts";
import { wholeAsked } from "./exploration/whole-asked.ts";
import { AnswerDocument, QuestionsDocument } from "./gql/graphql.ts";
import { requestBody } from "./post.ts";

/** An address of this site; `hash` never reaches the server. */
export interface PageAddress {
  readonly path: string;
  readonly search: string;
  readonly hash?: string;
}

/** What the page at an address asks first; undefined where it draws no answer. */
export function firstRequests({ path, search, hash = "" }: PageAddress): First | undefined {
  const view = readView(path, search, hash);
  if (view === undefined && path !== "/") return undefined;
  const chosen = new URLSearchParams(search).get("question");
  const asked = view ?? (chosen === null ? undefined : plainView(chosen));
  return { answer: answerBody(asked), list: requestBody(QuestionsDocument, {}) };
}

/** The answer a view asks for; without one, that of the first question of the list. */
export function answerBody(view: View | undefined): string {
  const { question, parameters, whole } = view ?? { question: undefined, parameters: {}, whole: false };
  return requestBody(AnswerDocument, { question, parameters, ...wholeAsked({ whole }), places: true });
}
