import type { ResultSummary } from "neo4j-driver";
import type { ConsoleLine, ConsoleSummary } from "../../contract/console/console-line.ts";
import { CellTooLarge, encodeValue } from "../cypher/encode-value.ts";
import { RowTooLarge, type OpenStatement } from "../database/statements.ts";
import { bounds } from "./bounds.ts";
import { consoleNotifications } from "./console-notifications.ts";
import { consolePlan } from "./console-plan.ts";
import type { Gate } from "./gate.ts";
import type { StatementRequest } from "./read-request.ts";
import { statementFailure } from "./statement-failure.ts";
import { statementText } from "./statement-text.ts";

/** Where the lines of an answer go. */
export interface Lines {
  /** A line, as JSON. Waits while the reader does not keep up. */
  write(line: string): Promise<void> | undefined;
}

/** What was sent of an answer. */
export interface Sent {
  readonly rows: number;
  readonly bytes: number;
}

/**
 * Runs a statement in a transaction that is open for it and writes the answer's lines: judged first, stopped at its
 * limits, told in the console's JSON.
 * @param cut rejects when the statement must end: its time is up, or nobody is listening any more
 * @throws ConsoleFailure; what was written before stays.
 */
export async function runStatement(
  { statement, parameters, limit }: StatementRequest,
  open: OpenStatement,
  gate: Gate,
  lines: Lines,
  cut: Promise<never>,
): Promise<Sent> {
  const began = performance.now();
  const milliseconds = () => Math.round((performance.now() - began) * 10) / 10;
  const orCut = <T>(work: Promise<T>): Promise<T> => Promise.race([work, cut]);
  /** Waits for a reader who does not keep up only as long as for anything else. */
  const write = async (told: string): Promise<void> => {
    const waits = lines.write(told);
    if (waits !== undefined) await orCut(waits);
  };
  const { text, before } = statementText(statement, statement.mode);
  // Lines before the reader's own in what Neo4j was asked last.
  let ahead = statementText(statement, "explain").before;
  try {
    if (statement.mode === "explain") {
      const { columns, summary } = await orCut(gate.explain(statement, open, parameters));
      await write(line({ columns }));
      await write(
        line({ summary: { rows: 0, stopped: null, limit, milliseconds: milliseconds(), ...remarks(summary, before) } }),
      );
      return { rows: 0, bytes: 0 };
    }
    const notifications = await orCut(gate.judge(statement, open, parameters));
    ahead = before;
    const running = open.run(text, parameters, mostOfRow);
    const columns = await orCut(running.columns());
    let rows = 0;
    let bytes = 0;
    let stopped: ConsoleSummary["stopped"] = null;
    let summary: ResultSummary | undefined;
    let isHead = true;
    const head = async () => {
      if (isHead) await write(line({ columns }));
      isHead = false;
    };
    for (;;) {
      const row = await orCut(running.next()).catch(tooLarge);
      if (row === undefined) {
        stopped ??= "bytes";
        break;
      }
      if ("summary" in row) {
        ({ summary } = row);
        break;
      }
      if (stopped !== null) continue;
      const told = rows === limit ? undefined : rowLine(row, bounds.bytes - bytes);
      if (told === undefined) {
        stopped = rows === limit ? "limit" : "bytes";
        // A profile tells what the whole statement costs: it goes on to its end, unseen.
        if (statement.mode === "profile") continue;
        break;
      }
      await head();
      const waits = lines.write(told);
      if (waits !== undefined) await orCut(waits);
      rows += 1;
      bytes += Buffer.byteLength(told);
    }
    await head();
    await write(
      line({
        summary: {
          rows,
          stopped,
          limit,
          milliseconds: milliseconds(),
          ...(summary === undefined ? (notifications.length === 0 ? {} : { notifications }) : remarks(summary, before)),
        },
      }),
    );
    return { rows, bytes };
  } catch (error) {
    throw statementFailure(error, ahead);
  }
}

/**
 * Bytes that a row may have as Neo4j sends it: of nothing that a cell can hold is our JSON shorter than four ninths of
 * that (a Float such as 0.5, nine bytes there, four here with its comma), so what is more fits in no case.
 */
function mostOfRow(columns: number): number {
  return Math.min(columns * bounds.cellBytes * 2.25, bounds.bytes);
}

function tooLarge(error: unknown): undefined {
  if (error instanceof RowTooLarge) return;
  throw error;
}

function line(content: ConsoleLine): string {
  return `${JSON.stringify(content)}\n`;
}

/** A row as a line; undefined where a value or the row is larger than there is room for. */
function rowLine(row: readonly unknown[], room: number): string | undefined {
  const cells: string[] = [];
  let left = room;
  for (const value of row) {
    const most = Math.min(bounds.cellBytes, left);
    let cell: string;
    try {
      cell = JSON.stringify(encodeValue(value, most));
    } catch (error) {
      if (error instanceof CellTooLarge) return undefined;
      throw error;
    }
    const size = Buffer.byteLength(cell);
    if (size > most) return undefined;
    left -= size;
    cells.push(cell);
  }
  return `{"row":[${cells.join(",")}]}\n`;
}

function remarks(summary: ResultSummary, before: number): Pick<ConsoleSummary, "plan" | "notifications"> {
  const plan = summary.profile === false || summary.profile === undefined ? summary.plan : summary.profile;
  const notifications = consoleNotifications(summary, before);
  return {
    ...(plan === false || plan === undefined ? {} : { plan: consolePlan(plan) }),
    ...(notifications.length === 0 ? {} : { notifications }),
  };
}
