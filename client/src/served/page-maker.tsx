import { QueryClientProvider } from "@tanstack/react-query";
import { prerender } from "react-dom/static.edge";
import type { First, MadePage, PageMaker, ServedAddress } from "server/contract/served-page.ts";
import { Router } from "wouter";
import { App } from "../app.tsx";
import { chosenLanguage } from "../chosen-language.ts";
import { createExplorerStore } from "../exploration/store.ts";
import { drawn } from "../exploration/selectors.ts";
import { standing } from "../exploration/standing.ts";
import { titleOf } from "../exploration/title-of.ts";
import { titleWords } from "../exploration/title-words.ts";
import { plainView } from "../exploration/view.ts";
import { explorerQueries } from "../explorer-queries.ts";
import { expectFirstQuestion } from "../first-question.ts";
import { answerBody, firstRequests } from "../first-requests.ts";
import type { AnswerQuery } from "../gql/graphql.ts";
import { keepFor } from "../post.ts";
import { spoken } from "../spoken.ts";
import { serveScreen } from "../ui/served-screen.ts";
import { words } from "../words.ts";
import { openServed } from "./open-served.ts";

/** One page after the other: what is kept for one would be taken by another. */
let last: Promise<unknown> = Promise.resolve();

/** Draws the pages of the explorer where there is no browser: the server loads this once for each language. */
export const pageMaker: PageMaker = {
  language: spoken.language,
  chosenLanguage: (wanted) => chosenLanguage(undefined, wanted),
  asks: firstRequests,
  draw: (address, answers) => {
    const made = last.then(() => draw(address, answers));
    last = made.catch(() => undefined);
    return made;
  },
};

async function draw(address: ServedAddress, answers: First): Promise<MadePage | undefined> {
  const requests = firstRequests(address);
  if (requests === undefined) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server's own answer, by its schema
  const { data } = JSON.parse(answers.answer) as { readonly data?: AnswerQuery | null };
  if (data?.answer.__typename !== "Answer") return undefined;
  const { id } = data.answer.question;
  keepFor(requests.list, Promise.resolve(new Response(answers.list)));
  for (const body of new Set([requests.answer, ...(address.path === "/" ? [answerBody(plainView(id))] : [])]))
    keepFor(body, Promise.resolve(new Response(answers.answer)));
  expectFirstQuestion(Promise.resolve(id));
  const store = createExplorerStore();
  const queries = explorerQueries(store);
  serveScreen(address.small);
  await openServed(store, queries, address, !address.small);
  const { exploration } = store.getState();
  const isList = address.path === "/" && address.small;
  if (!isList && (standing(store.getState())?.placed !== true || drawn(exploration).nodes.length === 0))
    return undefined;
  // What is drawn is what stands now, not what the store began with.
  store.getInitialState = store.getState;
  const failures: unknown[] = [];
  const { prelude } = await prerender(
    <QueryClientProvider client={queries}>
      <Router ssrPath={address.path} ssrSearch={address.search}>
        <App store={store} />
      </Router>
    </QueryClientProvider>,
    // All of it in its place: what is sent after the rest would need a script to be put there.
    { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: (error) => void failures.push(error) },
  );
  const html = await new Response(prelude).text();
  // A part that could not be drawn would be left out of the page.
  if (failures.length > 0) throw failures[0];
  const name = address.path === "/" ? "" : titleWords(titleOf(exploration));
  return {
    html: untouchable(html),
    part: address.path === "/" ? undefined : "question-page",
    title: name === "" ? words.name : `${name} · ${words.name}`,
  };
}

/** What its script alone can do, a page must not offer before that has come: whoever pressed it would be ignored. */
function untouchable(html: string): string {
  return html
    .replaceAll(/<(button|select|input)(?= )/g, "<$1 disabled")
    .replaceAll(/<input disabled(?=[^>]* type="text")/g, "<input readonly");
}
