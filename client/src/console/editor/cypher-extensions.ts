import { autocompletion, type Completion, type CompletionSource } from "@codemirror/autocomplete";
import { forceLinting, linter, type Diagnostic } from "@codemirror/lint";
import { StateEffect, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { cypherLanguage } from "./cypher-language.ts";
import type { CypherService } from "./cypher-service.ts";
import type { Refusal } from "./refused-words.ts";
import { markedUp } from "./marked-up.ts";
import { signatureHelp } from "./signature-help.ts";

/** Checking begins, or ends with so many problems, and with why the console will not run it; undefined: it could not be done. */
export type Checked =
  | "begins"
  | { readonly errors: number; readonly warnings: number; readonly refusal: Refusal | undefined }
  | undefined;

interface CypherHelp {
  readonly service: CypherService;
  /** Names of parameters that have, or can be given, a value. */
  readonly parameters: () => readonly string[];
  /** The text as it is checked: what is no Cypher blanked, so that places stay. */
  readonly checked: (text: string) => string;
  /** What is wrong that the language support does not know of. */
  readonly own: (text: string) => readonly Diagnostic[];
  /** Why the console does not run a statement, as a sentence. */
  readonly refusal: (refusal: Refusal) => string;
  readonly snippets: readonly Completion[];
  readonly onChecked: (checked: Checked) => void;
}

const checkAgain = StateEffect.define();

/** Has a statement checked anew: what is known of the graph came, or a parameter was named. */
export function recheck(view: EditorView): void {
  view.dispatch({ effects: checkAgain.of(null) });
  forceLinting(view);
}

/** The language server's numbers for what a completion is, as the editor calls them. */
const kinds: Readonly<Record<number, string>> = {
  3: "function",
  6: "variable",
  10: "property",
  12: "constant",
  14: "keyword",
  15: "text",
  20: "enum",
  23: "method",
  25: "type",
};

/** What Neo4j's language support knows, brought to the editor: completion, checks, arguments. All of it runs in another thread. */
export function cypherExtensions(help: CypherHelp): Extension {
  const { service, parameters, checked, own, onChecked } = help;
  const complete: CompletionSource = async (context) => {
    const before = context.matchBefore(/[\p{L}\p{N}_]*$/u);
    const from = before?.from ?? context.pos;
    const sign = context.state.sliceDoc(from - 1, from);
    if (!context.explicit && from === context.pos) {
      if (!/[:.$|&!([{]/.test(sign)) return null;
      // Behind the bracket of a function its arguments are told: every name there is would lie over them.
      if (sign === "(" && /[\p{L}\p{N}_]/u.test(context.state.sliceDoc(from - 2, from - 1))) return null;
    }
    const text = checked(context.state.doc.toString());
    const found = await service.complete(text, context.pos, context.explicit, parameters()).catch(() => []);
    // Whoever has left the editor meanwhile would find it lying over what they went to.
    if (context.view?.hasFocus === false) return null;
    const options: Completion[] = found.map(({ label, insert, kind, detail, info }) => ({
      label: insert,
      displayLabel: label,
      type: kinds[kind] ?? "text",
      ...(detail === undefined ? {} : { detail: detail.slice(detail.indexOf("(")) }),
      ...(info === undefined ? {} : { info: () => markedUp(info) }),
    }));
    // Whole statements are offered where one begins.
    const begins = /^\s*[\p{L}]*$/u.test(context.state.sliceDoc(0, context.pos).replace(/^\s*\/\/.*$/gm, ""));
    return {
      from,
      options: begins ? [...options, ...help.snippets] : options,
      validFor: /^[\p{L}\p{N}_]*$/u,
    };
  };
  const check = async (view: EditorView): Promise<readonly Diagnostic[]> => {
    const text = view.state.doc.toString();
    onChecked("begins");
    try {
      const { problems, refused } = await service.lint(checked(text), parameters());
      const known = own(text);
      const told = [
        ...known,
        ...refused
          // What the database itself said of a place needs no second word.
          .filter((one) => !known.some(({ from }) => from === one.from))
          .map(({ from, to, refusal }): Diagnostic => ({
            from,
            to,
            severity: "error",
            message: help.refusal(refusal),
          })),
      ];
      const all = [
        ...told,
        ...problems
          .filter((one) => !told.some(({ from, severity }) => severity === "error" && from === one.from))
          .map(({ from, to, message, severity }) => ({
            from: Math.min(from, text.length),
            to: Math.min(Math.max(to, from), text.length),
            message,
            severity,
          })),
      ];
      if (view.state.doc.toString() === text) {
        onChecked({
          errors: all.filter(({ severity }) => severity === "error").length,
          warnings: all.filter(({ severity }) => severity === "warning").length,
          refusal: refused[0]?.refusal,
        });
      }
      return all;
    } catch {
      onChecked(undefined);
      return own(text);
    }
  };
  return [
    cypherLanguage,
    autocompletion({ override: [complete], activateOnTypingDelay: 60, icons: false, maxRenderedOptions: 60 }),
    linter(check, {
      delay: 300,
      needsRefresh: ({ transactions }) => transactions.some(({ effects }) => effects.some((one) => one.is(checkAgain))),
    }),
    EditorView.updateListener.of(({ docChanged }) => {
      if (docChanged) onChecked("begins");
    }),
    signatureHelp((text, at) => service.signature(checked(text), at)),
  ];
}
