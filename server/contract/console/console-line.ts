import type { ConsoleValue } from "./console-value.ts";

/**
 * A line of the answer to `POST /cypher`: the columns, then a line for each row, then the summary or the error. An
 * error before the first line is the whole answer, as JSON with a status of its own.
 */
export type ConsoleLine =
  | { readonly columns: readonly string[] }
  | { readonly row: readonly ConsoleValue[] }
  | { readonly summary: ConsoleSummary }
  | { readonly error: ConsoleErrorBody };

export interface ConsoleSummary {
  /** How many rows were sent. */
  readonly rows: number;
  /** What ended it before the statement's own end: so many rows (`limit`), or so many bytes. */
  readonly stopped: null | "limit" | "bytes";
  readonly limit: number;
  readonly milliseconds: number;
  /** Of `EXPLAIN`, and of a `PROFILE` that came to its end. */
  readonly plan?: ConsolePlan;
  readonly notifications?: readonly ConsoleNotification[];
}

/** What the database has to say about a statement: a label nobody has, a pattern that is slow. */
export interface ConsoleNotification {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly severity: "WARNING" | "INFORMATION";
  /** In the reader's statement, from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** A step of a plan with the steps it takes its rows from. */
export interface ConsolePlan {
  readonly operator: string;
  readonly identifiers: readonly string[];
  readonly details?: string;
  readonly estimatedRows: number;
  /** Of `PROFILE` alone. */
  readonly dbHits?: number;
  readonly rows?: number;
  readonly children: readonly ConsolePlan[];
}

export interface ConsoleErrorBody {
  /** One of `ConsoleErrorCode`. */
  readonly code: ConsoleErrorCode;
  /** A sentence for the reader. */
  readonly message: string;
  /** Where in the reader's statement, from 1; null where it is about no one place. */
  readonly line: number | null;
  readonly column: number | null;
}

export type ConsoleErrorCode =
  /** The request is not one of the console's (400, 404, 405, 413, 415, 421). */
  | "BAD_REQUEST"
  /** The statement cannot be read, or refers to what is not there (400). */
  | "STATEMENT"
  /** It can be read, and the console does not run such (400). */
  | "REFUSED"
  /** A parameter is missing or cannot be used (400). */
  | "PARAMETER"
  /** The statement failed while it ran: a division by zero, a value of the wrong type (400). */
  | "RUN"
  /** It needs more memory than a statement may take (400). */
  | "MEMORY"
  /** It ran into the time limit (408). */
  | "TIME"
  /** One address asks too often (429, with `Retry-After`). */
  | "RATE"
  /** Too many statements run just now (503, with `Retry-After`). */
  | "BUSY"
  /** The console's database does not answer, or is being started again (503, with `Retry-After`). */
  | "AWAY"
  /** The console is switched off here (503). */
  | "OFF"
  /** A mistake of ours (500). */
  | "INTERNAL";
