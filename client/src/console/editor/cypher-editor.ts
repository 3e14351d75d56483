import { snippetCompletion } from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import type { ConsoleErrorBody } from "server/contract/console/console-line.ts";
import { usedParameters } from "server/contract/used-parameters.ts";
import { consoleStore as store, cypherService } from "../console-service.ts";
import { words } from "../console-words.ts";
import { ownProblems } from "../own-problems.ts";
import { snippets } from "../snippets.ts";
import { withoutShellLines } from "../statement-parts.ts";
import { baseExtensions, type EditorKeys } from "./base-extensions.ts";
import { cypherExtensions, type Checked } from "./cypher-extensions.ts";

/** What an editor of Cypher does, and tells. */
export interface CypherActs extends EditorKeys {
  readonly onChecked: (checked: Checked) => void;
}

const offered = snippets.map(({ title, description, statement }) =>
  snippetCompletion(statement.replace(/[#$]\{/g, "\\$&"), {
    label: title,
    info: description,
    type: "text",
    boost: -50,
  }),
);

/** The editor for Cypher: it checks and completes by the graph's model, and knows what the database said of the last run. */
export function cypherEditor(acts: () => CypherActs): Extension {
  return [
    baseExtensions(acts),
    cypherExtensions({
      service: cypherService,
      parameters: () => usedParameters(store.getState().text),
      checked: withoutShellLines,
      own: (text) => ownProblems(text, refusalOf(text)),
      refusal: (refusal) => words.state.refused[refusal],
      snippets: offered,
      onChecked: (checked) => acts().onChecked(checked),
    }),
  ];
}

/** What the database found wrong with this very text when it was last run. */
function refusalOf(text: string): ConsoleErrorBody | undefined {
  const { answer } = store.getState();
  return answer?.state.kind === "failed" && answer.state.problem.kind === "statement" && answer.text === text
    ? answer.state.problem.error
    : undefined;
}
