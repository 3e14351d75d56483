import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";

/** Set on every response, so that a person can name the request and the log finds it. */
export const requestIdHeader = "X-Request-Id";

declare module "express-serve-static-core" {
  interface Locals {
    /** Of the `requestId` handler. */
    requestId?: string;
  }
}

/** Gives each request an id: a trusted proxy's own, else a new one. */
export function requestId(trustProxy: number): RequestHandler {
  return (request, response, next) => {
    const given = trustProxy > 0 ? request.get(requestIdHeader) : undefined;
    const id = given !== undefined && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
    response.locals.requestId = id;
    response.setHeader(requestIdHeader, id);
    next();
  };
}
