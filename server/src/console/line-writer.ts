import type { Response } from "express";
import type { ConsoleFailure } from "./console-failure.ts";
import type { Lines } from "./run-statement.ts";

export interface LineWriter extends Lines {
  /** Writes what is left, and ends the answer. */
  end(): void;
  /** An error: the whole answer where nothing was sent yet, else its last line. */
  fail(failure: ConsoleFailure): void;
}

/** Characters after which lines are sent without waiting for more. */
const enough = 32 * 1024;
/** Milliseconds a reader has to take what was sent before the connection is cut. */
const patience = 30_000;

/** Writes an answer's lines as NDJSON: those that come at once go out together, none waits for the next. */
export function lineWriter(response: Response): LineWriter {
  let held = "";
  let isDue = false;
  const send = () => {
    isDue = false;
    if (held === "" || response.destroyed) return;
    if (!response.headersSent) response.status(200).type("application/x-ndjson");
    response.write(held);
    held = "";
  };
  const close = (last: string) => {
    response.end(last);
    if (response.writableFinished) return;
    const timer = setTimeout(() => response.destroy(), patience);
    response.once("close", () => clearTimeout(timer));
  };
  return {
    write: (line) => {
      held += line;
      if (held.length >= enough) send();
      else if (!isDue) {
        isDue = true;
        setImmediate(send);
      }
      if (!response.writableNeedDrain) return undefined;
      return new Promise((resolve) => response.once("drain", resolve));
    },
    end: () => {
      send();
      close("");
    },
    fail: (failure) => {
      if (response.headersSent) {
        send();
        return close(`${JSON.stringify({ error: failure.body })}\n`);
      }
      held = "";
      if (failure.retryAfter !== undefined) response.setHeader("Retry-After", String(failure.retryAfter));
      response.status(failure.status).type("application/json");
      return close(JSON.stringify({ error: failure.body }));
    },
  };
}
