import type { QueryClient } from "@tanstack/react-query";
import { openQuestion } from "../actions/open-question.ts";
import { questionsQuery } from "../questions-query.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { plainView, readView } from "../exploration/view.ts";
import { firstQuestion } from "../first-question.ts";
import type { PageAddress } from "../first-requests.ts";

/**
 * Opens what an address shows from answers that are there already, before anything is drawn: then the first thing drawn is
 * the whole page, here and on the server alike. `beside`: whether a start page has room for a picture beside its list.
 */
export async function openServed(
  store: ExplorerStore,
  queries: QueryClient,
  { path, search, hash = "" }: PageAddress,
  beside: boolean,
): Promise<void> {
  const listed = queries.prefetchQuery(questionsQuery);
  const view = readView(path, search, hash);
  if (view === undefined) {
    const id = beside ? (new URLSearchParams(search).get("question") ?? (await firstQuestion())) : undefined;
    if (id !== undefined) await openQuestion(store, plainView(id));
  } else if (view.with.length === 0 && view.arrangement === undefined) {
    // What has to be fetched or worked out comes after the page.
    await openQuestion(store, view);
  }
  await listed;
}
