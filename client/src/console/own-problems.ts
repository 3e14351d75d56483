import type { Diagnostic } from "@codemirror/lint";
import { fillWords } from "server/contract/fill-words.ts";
import type { ConsoleErrorBody } from "server/contract/console/console-line.ts";
import { words } from "./console-words.ts";
import { shellLines } from "./statement-parts.ts";

const { shell: own } = words;

/**
 * What is to be said of a text beside what the language support says: lines for Neo4j Browser, and
 * where the database itself found fault with it.
 */
export function ownProblems(text: string, refused: ConsoleErrorBody | undefined): readonly Diagnostic[] {
  const lines = shellLines(text).map(({ from, to, kind, command, entries }): Diagnostic => {
    const message =
      kind === "param"
        ? Object.keys(entries).length > 0
          ? own.param
          : own.paramExpression
        : kind === "use"
          ? own.use
          : fillWords(own.other, { command });
    return { from, to, severity: "info", message };
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
