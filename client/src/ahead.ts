// The first script of the page, small and on its own: it asks what the address will need while the rest is still being read.
import { plainView, readView, type View } from "./exploration/view.ts";
import { AnswerDocument, QuestionsDocument, type QuestionsQuery } from "./gql/graphql.ts";
import { keepFor, postAhead, requestBody } from "./post.ts";
import { besidesList } from "./ui/besides-list.ts";

const { pathname, search, hash } = window.location;
const view = readView(pathname, search, hash);
if (view !== undefined || pathname === "/") {
  const listed = postAhead(requestBody(QuestionsDocument, {}));
  if (view !== undefined) void postAhead(answerBody(view));
  else if (window.matchMedia(besidesList).matches) {
    const chosen = new URLSearchParams(search).get("question");
    if (chosen !== null) void postAhead(answerBody(plainView(chosen)));
    else askFirst(listed).catch(() => undefined);
  }
}

function answerBody({
  question,
  parameters,
  whole,
}: Pick<View, "parameters" | "whole"> & { question?: string }): string {
  return requestBody(AnswerDocument, { question, parameters, whole, places: true });
}

/** The start page draws the first question of the list: it is asked for before its name is known. */
async function askFirst(listed: Promise<Response>): Promise<void> {
  const answer = postAhead(answerBody({ parameters: {}, whole: false }));
  const questions = (await listed).clone();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: the server answers by its schema
  const { data } = (await questions.json()) as { readonly data?: QuestionsQuery | null };
  const first = data?.questions[0];
  if (first !== undefined) keepFor(answerBody(plainView(first.id)), answer);
}
