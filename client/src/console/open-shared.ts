import type { QueryClient } from "@tanstack/react-query";
import { fillWords } from "server/contract/fill-words.ts";
import type { Shared } from "../exploration/console-address.ts";
import { Failure } from "../failure.ts";
import { failureWords } from "../failure-words.ts";
import type { ConsoleStore } from "./console-store.ts";
import { words } from "./console-words.ts";
import { questionsQuery } from "./side/questions-query.ts";

/** Puts what an address holds into the editor, and runs nothing. Gives what is to be said of it. */
export async function openShared(
  store: ConsoleStore,
  { statement, question, entries }: Shared,
  queries: QueryClient,
): Promise<string> {
  const { open } = store.getState();
  if (question === undefined) {
    open({ kind: "shared", name: "", text: statement }, entries);
    return words.shared.opened;
  }
  try {
    const { questions } = await queries.ensureQueryData(questionsQuery);
    const found = questions.find(({ id }) => id === question);
    if (found === undefined) return fillWords(words.shared.unknown, { id: question });
    open({ kind: "question", name: found.id, text: found.cypher.trimEnd() }, entries);
    return words.shared.opened;
  } catch (failure) {
    return failureWords(failure instanceof Failure ? failure.kind : "failed", undefined);
  }
}
