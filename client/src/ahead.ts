// The first script of the page, small and on its own: it asks what the address will need while the rest is still being read.
import type { First } from "server/contract/served-page.ts";
import { plainView, readView } from "./exploration/view.ts";
import { expectFirstQuestion } from "./first-question.ts";
import { answerBody, firstRequests } from "./first-requests.ts";
import type { AnswerQuery } from "./gql/graphql.ts";
import { keepFor, postAfter, postAhead } from "./post.ts";
import { servedAnswers } from "./served/served-answers.ts";
import { besidesList } from "./ui/besides-list.ts";

/** Milliseconds that the list of questions waits for the answer at most: side by side the answer would take half as long again. */
const patience = 600;

const { pathname: path, search, hash } = window.location;
const requests = firstRequests({ path, search, hash });
const opens = readView(path, search, hash) !== undefined;
const isAnswered = opens || window.matchMedia(besidesList).matches;
/** The start page draws the first question of the list: it is asked for before its name is known, which the answer tells. */
const isFirst = !opens && isAnswered && !new URLSearchParams(search).has("question");

if (requests !== undefined) {
  const served = servedAnswers();
  if (served === undefined) ask(requests);
  else take(requests, served);
}

function ask({ answer, list }: First): void {
  if (!isAnswered) {
    void postAhead(list);
    return;
  }
  const answered = postAhead(answer);
  if (isFirst) expectFirstQuestion(firstOf(answered).catch(() => undefined));
  postAfter(
    Promise.race([answered.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, patience))]),
    list,
  );
}

/** What came with the page is not asked for. */
function take(requests: First, served: Promise<First>): void {
  const response = (name: keyof First) =>
    served.then(
      (answers) => new Response(answers[name]),
      () => postAhead(requests[name]),
    );
  keepFor(requests.list, response("list"));
  if (!isAnswered) return;
  const answered = response("answer");
  keepFor(requests.answer, answered);
  if (isFirst) expectFirstQuestion(firstOf(answered).catch(() => undefined));
}

async function firstOf(answer: Promise<Response>): Promise<string | undefined> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: the server answers by its schema
  const { data } = (await (await answer).clone().json()) as { readonly data?: AnswerQuery | null };
  if (data?.answer.__typename !== "Answer") return undefined;
  const { id } = data.answer.question;
  keepFor(answerBody(plainView(id)), answer);
  return id;
}
