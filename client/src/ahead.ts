// The first script of the page, small and on its own: it asks what the address will need while the rest is still being read.
import { plainView, readView, type View } from "./exploration/view.ts";
import { wholeAsked } from "./exploration/whole-asked.ts";
import { expectFirstQuestion } from "./first-question.ts";
import { AnswerDocument, QuestionsDocument, type AnswerQuery } from "./gql/graphql.ts";
import { keepFor, postAfter, postAhead, requestBody } from "./post.ts";
import { besidesList } from "./ui/besides-list.ts";

/** Milliseconds that the list of questions waits for the answer at most: side by side the answer would take half as long again. */
const patience = 600;

const { pathname, search, hash } = window.location;
const view = readView(pathname, search, hash);
if (view !== undefined || pathname === "/") {
  const list = requestBody(QuestionsDocument, {});
  const answer = askAnswer();
  if (answer === undefined) void postAhead(list);
  else
    postAfter(
      Promise.race([answer.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, patience))]),
      list,
    );
}

/** Undefined where the first page shows no answer. */
function askAnswer(): Promise<Response> | undefined {
  if (view !== undefined) return postAhead(answerBody(view));
  if (!window.matchMedia(besidesList).matches) return undefined;
  const chosen = new URLSearchParams(search).get("question");
  if (chosen !== null) return postAhead(answerBody(plainView(chosen)));
  const answer = postAhead(answerBody({ parameters: {}, whole: false }));
  expectFirstQuestion(firstOf(answer).catch(() => undefined));
  return answer;
}

function answerBody({
  question,
  parameters,
  whole,
}: Pick<View, "parameters" | "whole"> & { question?: string }): string {
  return requestBody(AnswerDocument, { question, parameters, ...wholeAsked({ whole }), places: true });
}

/** The start page draws the first question of the list: it is asked for before its name is known, which the answer tells. */
async function firstOf(answer: Promise<Response>): Promise<string | undefined> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: the server answers by its schema
  const { data } = (await (await answer).clone().json()) as { readonly data?: AnswerQuery | null };
  if (data?.answer.__typename !== "Answer") return undefined;
  const { id } = data.answer.question;
  keepFor(answerBody(plainView(id)), answer);
  return id;
}
