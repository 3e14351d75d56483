import type { ConsoleErrorBody, ConsoleLine } from "server/contract/console/console-line.ts";
import type { ConsoleRequest } from "server/contract/console/console-request.ts";
import { Failure } from "../failure.ts";
import { readLines } from "./read-lines.ts";

/** A statement that the server refused, or that did not come to its end. */
export class StatementFailure extends Error {
  override readonly name = "StatementFailure";
  readonly error: ConsoleErrorBody;
  /** Seconds after which another try is welcome; undefined where the server says nothing of it. */
  readonly retryAfter: number | undefined;

  constructor(error: ConsoleErrorBody, retryAfter: number | undefined) {
    super(error.message);
    this.error = error;
    this.retryAfter = retryAfter;
  }
}

/**
 * Runs a statement and gives the lines of its answer as they come. Once the signal is aborted or the caller stops reading, the
 * connection ends, and with it the work in the database.
 *
 * @throws `StatementFailure` for what the server says of the statement, `Failure` where it says nothing.
 */
export async function* runStatement(request: ConsoleRequest, signal: AbortSignal): AsyncGenerator<ConsoleLine> {
  let response: Response;
  try {
    response = await fetch("/cypher", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/x-ndjson, application/json" },
      body: JSON.stringify(request),
      signal,
    });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new Failure("unreachable", undefined);
  }
  const reference = response.headers.get("x-request-id") ?? undefined;
  const wait = Number.parseInt(response.headers.get("retry-after") ?? "", 10);
  const retryAfter = Number.isNaN(wait) ? undefined : wait;
  if (!response.ok || response.body === null) {
    const error = errorOf(await response.json().catch(() => undefined));
    if (error !== undefined) throw new StatementFailure(error, retryAfter);
    const kind = response.status === 429 ? "busy" : response.status >= 502 ? "unavailable" : "failed";
    throw new Failure(kind, reference);
  }
  let ended = false;
  try {
    for await (const line of readLines(response.body)) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: the server answers by its contract
      const told = line as ConsoleLine;
      if ("error" in told) throw new StatementFailure(told.error, retryAfter);
      if ("summary" in told) ended = true;
      yield told;
    }
  } catch (cause) {
    if (signal.aborted || cause instanceof StatementFailure) throw cause;
    throw new Failure("unreachable", reference);
  }
  // A connection that ends before its last line broke off.
  if (!ended) throw new Failure("unreachable", reference);
}

function errorOf(body: unknown): ConsoleErrorBody | undefined {
  if (typeof body !== "object" || body === null || !("error" in body)) return undefined;
  const { error } = body;
  if (typeof error !== "object" || error === null || !("code" in error) || !("message" in error)) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- by its contract
  return error as ConsoleErrorBody;
}
