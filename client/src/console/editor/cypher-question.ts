import type { ConsoleModel } from "server/contract/console/console-model.ts";
import type { RefusedWord } from "./refused-words.ts";

/** What the thread that reads statements is asked. `at`: a place in the text; `parameters`: names that have a value. */
export type CypherQuestion =
  | { readonly kind: "model"; readonly model: ConsoleModel }
  | { readonly kind: "lint"; readonly text: string; readonly parameters: readonly string[] }
  | {
      readonly kind: "complete";
      readonly text: string;
      readonly at: number;
      readonly explicit: boolean;
      readonly parameters: readonly string[];
    }
  | { readonly kind: "signature"; readonly text: string; readonly at: number }
  | { readonly kind: "format"; readonly text: string; readonly at: number };

/** One question, and its number among those asked. */
export interface CypherAsked {
  readonly number: number;
  readonly question: CypherQuestion;
}

export interface CypherAnswer {
  readonly number: number;
  readonly answer?: unknown;
  readonly failed?: string;
}

/** Something wrong or doubtful between two places of a statement. */
export interface CypherProblem {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly severity: "error" | "warning" | "info";
}

/** What was found in a statement. */
export interface CypherChecked {
  readonly problems: readonly CypherProblem[];
  /** Words for which the console refuses to run it, be it right or wrong. */
  readonly refused: readonly RefusedWord[];
}

/** One way to go on writing. `kind` is the language server's number for what it is. */
export interface CypherCompletion {
  readonly label: string;
  readonly insert: string;
  readonly kind: number;
  readonly detail?: string;
  readonly info?: string;
}

/** The function or procedure whose arguments are being written. */
export interface CypherSignature {
  readonly label: string;
  readonly about: string;
  readonly parameters: readonly string[];
  readonly active: number;
}

export interface Formatted {
  readonly text: string;
  readonly at: number;
}
