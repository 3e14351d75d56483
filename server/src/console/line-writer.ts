import type { Response } from "express";
import type { ConsoleFailure } from "./console-failure.ts";

/** Writes an answer to the client. */
export interface LineWriter {
  /** Sends lines. Waits while the client does not keep up. */
  send(lines: string): Promise<void> | undefined;
  end(): void;
  /** An error: the whole answer where nothing was sent yet, else its last line. */
  fail(failure: ConsoleFailure): void;
}

/** Milliseconds a client has to take what was sent before the connection is cut. */
const patience = 30_000;

/** Writes NDJSON; the status is decided when the first lines come. */
export function lineWriter(response: Response): LineWriter {
  const close = (last: string) => {
    response.end(last);
    if (response.writableFinished) return;
    const timer = setTimeout(() => response.destroy(), patience);
    response.once("close", () => clearTimeout(timer));
  };
  return {
    send: (lines) => {
      if (response.destroyed) return undefined;
      if (!response.headersSent) response.status(200).type("application/x-ndjson");
      if (response.write(lines)) return undefined;
      return new Promise((resolve) => {
        // A connection that is gone drains no more.
        const settle = () => {
          response.off("drain", settle);
          response.off("close", settle);
          resolve();
        };
        response.once("drain", settle);
        response.once("close", settle);
      });
    },
    end: () => close(""),
    fail: (failure) => {
      const body = JSON.stringify({ error: failure.body });
      if (response.headersSent) return close(`${body}\n`);
      if (failure.retryAfter !== undefined) response.setHeader("Retry-After", String(failure.retryAfter));
      response.status(failure.status).type("application/json");
      return close(body);
    },
  };
}
