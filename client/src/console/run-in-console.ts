import type { ConsoleValue } from "server/contract/console/console-value.ts";
import { Failure } from "../failure.ts";
import type { ConsoleAnswer, ConsoleStore, Problem } from "./console-store.ts";
import { parameterFields } from "./parameter-fields.ts";
import { entryValue, type Entry } from "../exploration/parameter-entry.ts";
import { runStatement, StatementFailure } from "./run-statement.ts";

/** Milliseconds between two looks at what has come: rows are shown as they arrive, not each by itself. */
const often = 80;

let running: AbortController | undefined;

/** What a statement's parameters are to be sent as, or the first that has no usable value. */
export function sentParameters(
  statement: string,
  entries: Readonly<Record<string, Entry>>,
):
  | { readonly ok: true; readonly values: Record<string, ConsoleValue> }
  | { readonly ok: false; readonly name: string } {
  const values: Record<string, ConsoleValue> = {};
  for (const { name, entry, isGiven } of parameterFields(statement, entries)) {
    const value = entryValue(entry);
    // A text that nobody entered would run as an empty one, and find nothing without a word.
    if (!value.ok || !isGiven) return { ok: false, name };
    Object.defineProperty(values, name, { value: value.value, enumerable: true });
  }
  return { ok: true, values };
}

/**
 * Runs a statement and keeps what comes in the store, as it comes. A run before it is stopped. `text`: what the editor holds,
 * `statement`: what of it is sent.
 */
export async function runInConsole(
  store: ConsoleStore,
  text: string,
  statement: string,
  parameters: Record<string, ConsoleValue>,
  limit: number,
): Promise<void> {
  stopConsole();
  const mine = new AbortController();
  running = mine;
  const since = performance.now();
  const rows: (readonly ConsoleValue[])[] = [];
  const { setAnswer, ran, entries } = store.getState();
  let answer: ConsoleAnswer = {
    text,
    statement,
    entries,
    limit,
    columns: undefined,
    rows,
    state: { kind: "running", since },
  };
  const put = (part: Partial<ConsoleAnswer>) => {
    // A run that was overtaken says nothing more.
    if (running !== mine) return;
    answer = { ...answer, ...part, rows: [...rows] };
    setAnswer(answer);
  };
  put({});
  let shown = performance.now();
  try {
    for await (const line of runStatement({ statement, parameters, limit }, mine.signal)) {
      if ("columns" in line) put({ columns: line.columns });
      else if ("row" in line) {
        rows.push(line.row);
        if (performance.now() - shown > often) {
          shown = performance.now();
          put({});
        }
      } else if ("summary" in line)
        put({ state: { kind: "done", summary: line.summary, milliseconds: performance.now() - since } });
    }
    ran(text, entries, rows.length);
  } catch (failure) {
    if (mine.signal.aborted) put({ state: { kind: "stopped" } });
    else put({ state: { kind: "failed", problem: problemOf(failure) } });
    ran(text, entries, null);
  } finally {
    if (running === mine) running = undefined;
  }
}

/** Stops what runs: the connection ends, and the server ends the work in the database. */
export function stopConsole(): void {
  running?.abort();
}

/** Why a run gave no whole answer. */
export function problemOf(failure: unknown): Problem {
  if (failure instanceof StatementFailure)
    return { kind: "statement", error: failure.error, retryAfter: failure.retryAfter };
  if (failure instanceof Failure) return { kind: failure.kind, reference: failure.reference };
  return { kind: "failed", reference: undefined };
}
