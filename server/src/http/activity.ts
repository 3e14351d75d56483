import type { RequestHandler } from "express";

/** How much is being answered now. */
export interface Activity {
  readonly counted: RequestHandler;
  readonly running: () => number;
}

/** Counts the requests that are being answered, so that work in the background can give way. */
export function activity(): Activity {
  let running = 0;
  return {
    counted: (_request, response, next) => {
      running += 1;
      response.once("close", () => {
        running -= 1;
      });
      next();
    },
    running: () => running,
  };
}
