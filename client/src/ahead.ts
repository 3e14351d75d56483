// The first script of the page, small and on its own: it asks what the address will need while the rest is still being read.
import { plainView, readView, type View } from "./exploration/view.ts";
import { AnswerDocument, QuestionsDocument, type QuestionsQuery } from "./gql/graphql.ts";
import { postAhead, requestBody } from "./post.ts";
import { besidesList } from "./ui/besides-list.ts";

const { pathname, search } = window.location;
const view = readView(pathname, search);
if (view !== undefined || pathname === "/") {
  const listed = postAhead(requestBody(QuestionsDocument, {}));
  if (view !== undefined) ask(view);
  else if (window.matchMedia(besidesList).matches) {
    const chosen = new URLSearchParams(search).get("question");
    if (chosen === null) listed.then(askFirst).catch(() => undefined);
    else ask(plainView(chosen));
  }
}

function ask({ question, parameters, whole }: View): void {
  void postAhead(requestBody(AnswerDocument, { question, parameters, whole, places: true }));
}

/** The start page draws the first question of the list. */
async function askFirst(response: Response): Promise<void> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: the server answers by its schema
  const { data } = (await response.clone().json()) as { readonly data?: QuestionsQuery | null };
  const first = data?.questions[0];
  if (first !== undefined) ask(plainView(first.id));
}
