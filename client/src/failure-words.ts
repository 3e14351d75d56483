import { fillWords } from "server/contract/fill-words.ts";
import type { FailureKind } from "./failure.ts";
import { words } from "./words.ts";

/** Why nothing came, in a sentence, with the reference under which the server's log knows it. */
export function failureWords(kind: FailureKind, reference: string | undefined): string {
  const said = reference === undefined ? "" : ` ${fillWords(words.states.reference, { reference })}`;
  switch (kind) {
    case "busy":
      return words.states.busy;
    case "unavailable":
    case "unreachable":
      return `${words.states[kind === "unavailable" ? "databaseAway" : "serverAway"]}${said}`;
    case "failed":
      return `${words.states.failedWhy}${said}`;
  }
}
