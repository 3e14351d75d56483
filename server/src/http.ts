import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { ApiContext } from "./api/apollo.ts";
import type { Config } from "./config.ts";
import { consoleRouter } from "./console/console-router.ts";
import { tellError } from "./console/tell-error.ts";
import type { Console } from "./console/console.ts";
import type { Database } from "./database/database.ts";
import { databaseUnavailable, failure } from "./failures.ts";
import type { ExploreContext } from "./explore/context.ts";
import { embedHeaders } from "./embed/embed-headers.ts";
import { embedHost } from "./embed/embed-host.ts";
import type { HeadedPages } from "./embed/headed-pages.ts";
import type { Activity } from "./http/activity.ts";
import { clientFiles } from "./http/client-files.ts";
import { figures } from "./http/figures.ts";
import { hostCheck } from "./http/host-check.ts";
import type { Metrics } from "./http/metrics.ts";
import { pages } from "./http/pages.ts";
import { probes } from "./http/probes.ts";
import { rateLimit } from "./http/rate-limit.ts";
import { refuse } from "./http/refuse.ts";
import { requestId } from "./http/request-id.ts";
import { requestLog } from "./http/request-log.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { startingPage } from "./http/starting-page.ts";
import type { Log } from "./log.ts";
import { schemaContext } from "./schema.ts";
import type { ServedPages } from "./served/served-pages.ts";

/** What the surface is made of; `server.ts` puts it together. */
export interface HttpParts {
  readonly config: Pick<Config, "host" | "publicUrl" | "embedUrl" | "trustProxy" | "rate" | "consoleRate">;
  readonly database: Database;
  readonly place: ExploreContext["place"];
  readonly strips: ExploreContext["strips"];
  readonly apollo: ApolloServer<ApiContext>;
  readonly console: Console;
  /** What answers under /data. */
  readonly data: RequestHandler;
  readonly questionIds: () => ReadonlySet<string>;
  readonly isReady: () => Promise<boolean>;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly served: ServedPages;
  /** What answers under /embed. */
  readonly embed: RequestHandler;
  readonly oembed: RequestHandler;
  /** What answers under /corrections beside its page. */
  readonly corrections: RequestHandler;
  readonly headed: HeadedPages;
  /** Counts requests that are being answered. */
  readonly activity: Activity;
  /** The built client's folder. */
  readonly client: string;
}

const largestBody = "100kb";

/** Everything Lodeline answers over HTTP, as an Express application. */
export async function createHttp(parts: HttpParts): Promise<Express> {
  const { config, log, metrics } = parts;
  const files = await clientFiles(parts.client);
  const app = bare();
  app.set("trust proxy", config.trustProxy);
  app.use(requestId(config.trustProxy), requestLog(log, metrics), parts.activity.counted);
  // These have headers of their own: any page may show them.
  app.use("/embed", hostCheck(config), readOnly, parts.embed, onError(log));
  app.use("/oembed", hostCheck(config), readOnly, embedHeaders, rateLimit(config.rate), parts.oembed, onError(log));
  app.use(embedHost(config));
  app.use(securityHeaders(config));
  app.use(probes(parts.isReady, metrics));
  // The console tells its errors in a shape of its own, and counts by itself.
  app.use("/cypher", hostCheck(config, tellError), consoleRouter(parts.console, config.consoleRate, log));
  app.use(hostCheck(config));
  app.get("/metrics", figures(metrics));
  app.use(rateLimit(config.rate));
  app.all("/graphql", graphql(parts));
  app.use(readOnly);
  app.use("/data", askAgain, compression(), parts.data);
  app.use("/corrections", askAgain, compression(), parts.corrections);
  app.use(pages(files, parts.served, parts.database, parts.questionIds, parts.headed));
  app.use(onError(log));
  return app;
}

/** What is answered before there is a database: partners' pictures, and to everything else that we are starting. */
export function createEarlyHttp({ config, embed, log }: Pick<HttpParts, "config" | "embed" | "log">): Express {
  const app = bare();
  app.set("trust proxy", config.trustProxy);
  app.use("/embed", requestId(config.trustProxy), hostCheck(config), readOnly, embed, onError(log));
  app.use(startingPage);
  return app;
}

/** GraphQL over HTTP: POST alone, JSON alone. An application of its own, for it wants no ETag on its answers. */
function graphql({ apollo, database, place, strips, log }: HttpParts): Express {
  const app = bare();
  app.set("etag", false);
  app.use(
    onlyPost,
    onlyJson,
    compression(),
    express.json({ limit: largestBody, type: () => true }),
    expressMiddleware(apollo, {
      context: ({ res }) =>
        Promise.resolve({ ...schemaContext({ database, place, strips }), requestId: res.locals["requestId"] ?? "" }),
    }),
    onError(log),
  );
  return app;
}

function bare(): Express {
  const app = express();
  app.disable("x-powered-by");
  return app;
}

const onlyPost: RequestHandler = (request, response, next) => {
  response.setHeader("Cache-Control", "no-store");
  if (request.method === "POST") return next();
  response.setHeader("Allow", "POST");
  refuse(response, 405, "METHOD_NOT_ALLOWED", "GraphQL is asked with POST here.");
};

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.is("application/json") === "application/json") return next();
  refuse(response, 415, "UNSUPPORTED_MEDIA_TYPE", "Send the request as JSON: Content-Type: application/json.");
};

const readOnly: RequestHandler = (request, response, next) => {
  if (request.method === "GET" || request.method === "HEAD") return next();
  response.setHeader("Allow", "GET, HEAD");
  refuse(response, 405, "METHOD_NOT_ALLOWED", "This address is only read: use GET.");
};

/** May be kept, but is asked for anew each time: an unchanged one costs a 304. */
const askAgain: RequestHandler = (_request, response, next) => {
  response.setHeader("Cache-Control", "no-cache");
  next();
};

/** What the body parser refuses, in words; everything else masked and logged. */
function onError(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const type = error instanceof Error && "type" in error ? error.type : undefined;
    if (type === "entity.too.large")
      return refuse(response, 413, "TOO_LARGE", `The request is larger than ${largestBody}.`);
    if (type === "entity.parse.failed") return refuse(response, 400, "BAD_REQUEST", "The request is not valid JSON.");
    if (type === "encoding.unsupported" || type === "charset.unsupported")
      return refuse(
        response,
        415,
        "UNSUPPORTED_MEDIA_TYPE",
        "Send JSON in UTF-8, plain or compressed with gzip or br.",
      );
    if (error instanceof URIError || isClientError(error))
      return refuse(response, 400, "BAD_REQUEST", "The request cannot be read.");
    const { code, message } = failure(error);
    log.error({ request: response.locals["requestId"], code, err: error }, "request failed");
    if (code === databaseUnavailable.code) response.setHeader("Retry-After", "5");
    refuse(response, code === databaseUnavailable.code ? 503 : 500, code, message);
  };
}

function isClientError(error: unknown): boolean {
  if (!(error instanceof Error) || !("status" in error)) return false;
  return typeof error.status === "number" && error.status >= 400 && error.status < 500;
}
