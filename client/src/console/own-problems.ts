import type { Diagnostic } from "@codemirror/lint";
import { fillWords } from "server/contract/fill-words.ts";
import type { ConsoleErrorBody } from "server/contract/console/console-line.ts";
import { words } from "./console-words.ts";
import type { Entry } from "../exploration/parameter-entry.ts";
import { shellLines } from "./statement-parts.ts";

const { shell: own } = words;

/**
 * What is to be said of a text beside what the language support says: lines for Neo4j Browser, with a way to take them over,
 * and where the database itself found fault with it.
 */
export function ownProblems(
  text: string,
  refused: ConsoleErrorBody | undefined,
  onTake: (entries: Readonly<Record<string, Entry>>) => void,
): readonly Diagnostic[] {
  const lines = shellLines(text).map(({ from, to, kind, command, entries }): Diagnostic => {
    const count = Object.keys(entries).length;
    const message =
      kind === "param"
        ? count > 0
          ? own.param
          : own.paramExpression
        : kind === "use"
          ? own.use
          : fillWords(own.other, { command });
    const remove: NonNullable<Diagnostic["actions"]>[number] = {
      name: own.remove,
      apply: (view, start, end) => {
        // With the end of its line.
        view.dispatch({ changes: { from: start, to: Math.min(end + 1, view.state.doc.length) } });
      },
    };
    const take: NonNullable<Diagnostic["actions"]>[number] = {
      name: fillWords(own.take, { count: String(count) }),
      apply: (view, start, end) => {
        onTake(entries);
        view.dispatch({ changes: { from: start, to: Math.min(end + 1, view.state.doc.length) } });
      },
    };
    return { from, to, severity: "info", message, actions: count > 0 ? [take, remove] : [remove] };
  });
  const at = refused === undefined ? undefined : offsetOf(text, refused.line, refused.column);
  if (refused === undefined || at === undefined) return lines;
  const word = /^[\p{L}\p{N}_.$]+/u.exec(text.slice(at))?.[0].length ?? 1;
  return [{ from: at, to: Math.min(at + word, text.length), severity: "error", message: refused.message }, ...lines];
}

/** The place of a line and a column, both from 1; undefined where the text has no such line. */
export function offsetOf(text: string, line: number | null, column: number | null): number | undefined {
  if (line === null) return undefined;
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1);
  const here = lines[line - 1];
  if (here === undefined) return undefined;
  const start = before.reduce((sum, one) => sum + one.length + 1, 0);
  return start + Math.min(Math.max((column ?? 1) - 1, 0), Math.max(here.length - 1, 0));
}
