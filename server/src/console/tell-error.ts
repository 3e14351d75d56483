import type { Response } from "express";
import type { ConsoleErrorBody, ConsoleErrorCode } from "../../contract/console/console-line.ts";

/** Answers a request that is no statement's in the console's one shape of an error. */
export function tellError(
  response: Response,
  status: number,
  message: string,
  code: ConsoleErrorCode = "BAD_REQUEST",
): void {
  const error: ConsoleErrorBody = { code, message, line: null, column: null };
  response.status(status).json({ error });
}
