import type { ConsoleErrorBody, ConsoleErrorCode } from "../../contract/console/console-line.ts";

/** A place in a statement, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const statuses: Readonly<Record<ConsoleErrorCode, number>> = {
  BAD_REQUEST: 400,
  STATEMENT: 400,
  REFUSED: 400,
  PARAMETER: 400,
  RUN: 400,
  MEMORY: 400,
  TIME: 408,
  RATE: 429,
  BUSY: 503,
  AWAY: 503,
  OFF: 503,
  INTERNAL: 500,
};

/** What else a failure says. */
export interface FailureDetails {
  readonly place?: Place | undefined;
  /** Seconds after which to try again. */
  readonly retryAfter?: number | undefined;
  /** For the log: the code of the error behind it, or its kind; a message may hold the statement. */
  readonly behind?: string | undefined;
}

/** A failure as one thread tells it to another. */
export interface ToldFailure extends FailureDetails {
  readonly code: ConsoleErrorCode;
  readonly message: string;
}

/** Why a statement gets no rows, or no more of them. The message was written for whoever asked. */
export class ConsoleFailure extends Error {
  override readonly name = "ConsoleFailure";
  readonly code: ConsoleErrorCode;
  readonly place: Place | undefined;
  readonly retryAfter: number | undefined;
  readonly behind: string | undefined;

  constructor(code: ConsoleErrorCode, message: string, { place, retryAfter, behind }: FailureDetails = {}) {
    super(message);
    this.code = code;
    this.place = place;
    this.retryAfter = retryAfter;
    this.behind = behind;
  }

  get told(): ToldFailure {
    const { code, message, place, retryAfter, behind } = this;
    return { code, message, place, retryAfter, behind };
  }

  get status(): number {
    return statuses[this.code];
  }

  get body(): ConsoleErrorBody {
    return {
      code: this.code,
      message: this.message,
      line: this.place?.line ?? null,
      column: this.place?.column ?? null,
    };
  }
}
