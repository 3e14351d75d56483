import type { RequestHandler } from "express";
import type { Log } from "../log.ts";
import type { Metrics } from "./metrics.ts";

const routes = new Set([
  "/",
  "/graphql",
  "/cypher",
  "/cypher/limits",
  "/cypher/model",
  "/method",
  "/data",
  "/accessibility",
  "/corrections",
  "/oembed",
  "/healthz",
  "/readyz",
  "/metrics",
]);

/** One line a request when its response ends, and its figures. Never the query, nor what stands behind `?`. */
export function requestLog(log: Log, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const started = process.hrtime.bigint();
    response.once("close", () => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      const { method } = request;
      // A client that went away before the end has no status; 499 is what proxies call it.
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.finished(routeOf(request.originalUrl), methodOf(method), status, seconds);
      const line = {
        request: response.locals.requestId,
        method,
        path: pathOf(request.originalUrl),
        status,
        ms: Math.round(seconds * 1e4) / 10,
      };
      if (status >= 500) log.warn(line, "request");
      else log.info(line, "request");
    });
    next();
  };
}

function pathOf(url: string): string {
  return (url.split("?", 1)[0] ?? "").slice(0, 200);
}

/** A route's name among few, so that addresses made up by strangers do not fill the figures. */
function routeOf(url: string): string {
  const path = pathOf(url);
  if (routes.has(path)) return path;
  const [, first = ""] = path.split("/");
  return ["q", "e", "v", "embed", "data", "assets"].includes(first) ? `/${first}/…` : "other";
}

function methodOf(method: string): string {
  return ["GET", "HEAD", "POST"].includes(method) ? method : "other";
}
