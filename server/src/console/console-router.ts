import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { rateLimit as limiter } from "express-rate-limit";
import type { ConsoleErrorCode } from "../../contract/console/console-line.ts";
import type { Log } from "../log.ts";
import { ConsoleFailure } from "./console-failure.ts";
import type { Console } from "./console.ts";
import { lineWriter } from "./line-writer.ts";
import { behind } from "./behind.ts";
import { ourMistake } from "./our-mistake.ts";
import { tellError } from "./tell-error.ts";

const largestBody = "256kb";
const minute = 60_000;

/**
 * Everything under /cypher: statements by POST, and by GET how much the console gives and which words it knows. Of a
 * statement the log gets lengths, times and codes.
 * @param rate statements a minute from one address; 0: as many as it likes
 */
export function consoleRouter(console: Console, rate: number, log: Log): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.use((_request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    next();
  });
  app.get(["/limits", "/model"], rateLimit(rate));
  app.get("/limits", async (_request, response) => {
    response.json(await console.limits());
  });
  app.get("/model", async (_request, response) => {
    response.type("json").send(await console.model());
  });
  app.post(
    "/",
    rateLimit(rate),
    onlyJson,
    express.json({ limit: largestBody, type: () => true }),
    answer(console, log),
  );
  app.use((request, response) => {
    if (request.path === "/") {
      response.setHeader("Allow", "POST");
      tellError(
        response,
        405,
        "Statements are sent with POST: see /cypher/limits for how much of everything there is.",
      );
    } else tellError(response, 404, "There is nothing under this address: POST /cypher runs a statement.");
  });
  app.use(onError(log));
  return app;
}

function answer(console: Console, log: Log): RequestHandler {
  return async (request, response) => {
    const began = performance.now();
    const lines = lineWriter(response);
    const gone = new AbortController();
    const leave = () => gone.abort();
    response.once("close", leave);
    // An answer that waits behind another on the same connection is not told that the connection is gone.
    request.socket.once("close", leave);
    let code: ConsoleErrorCode | "OK" = "OK";
    let sent = { rows: 0, bytes: 0 };
    try {
      sent = await console.run(request.body, request.ip ?? "", (held) => lines.send(held), gone.signal);
      lines.end();
    } catch (error) {
      const failure = error instanceof ConsoleFailure ? error : ourMistake(error);
      ({ code } = failure);
      if (code === "INTERNAL")
        log.error({ request: response.locals["requestId"], behind: failure.behind }, "statement failed");
      if (code === "AWAY" && failure.behind !== undefined)
        log.warn({ request: response.locals["requestId"], behind: failure.behind }, "the console's database is away");
      lines.fail(failure);
    }
    request.socket.off("close", leave);
    log.info(
      {
        request: response.locals["requestId"],
        characters: lengthOf(request.body),
        ...sent,
        ms: Math.round((performance.now() - began) * 10) / 10,
        code,
      },
      "statement",
    );
  };
}

function lengthOf(body: unknown): number {
  if (typeof body !== "object" || body === null || !("statement" in body)) return 0;
  return typeof body.statement === "string" ? body.statement.length : 0;
}

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.is("application/json") === "application/json") return next();
  tellError(response, 415, "Send the statement as JSON: Content-Type: application/json.");
};

function rateLimit(rate: number): RequestHandler {
  if (rate === 0) return (_request, _response, next) => next();
  return limiter({
    windowMs: minute,
    limit: rate,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // Its checks print to the console; whom to trust is settled by LODELINE_TRUST_PROXY.
    validate: false,
    handler: (_request, response) =>
      tellError(response, 429, `More than ${rate} statements in a minute. Try again a little later.`, "RATE"),
  });
}

function onError(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    if (error instanceof ConsoleFailure) return lineWriter(response).fail(error);
    const type = error instanceof Error && "type" in error ? error.type : undefined;
    if (type === "entity.too.large") return tellError(response, 413, `The request is larger than ${largestBody}.`);
    if (error instanceof Error && "status" in error && typeof error.status === "number" && error.status < 500)
      return tellError(response, 400, "The request is not valid JSON in UTF-8.");
    log.error({ request: response.locals["requestId"], behind: behind(error) }, "statement failed");
    return tellError(response, 500, ourMistake(error).message, "INTERNAL");
  };
}
