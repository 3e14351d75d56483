import type { RequestHandler } from "express";
import { rateLimit as limiter } from "express-rate-limit";
import { refuse } from "./refuse.ts";

const minute = 60_000;

/**
 * At most `rate` requests a minute from one address, then 429 with `Retry-After`. 0: no limit. `refused`: what answers then
 * instead of a sentence in JSON.
 */
export function rateLimit(rate: number, refused?: RequestHandler): RequestHandler {
  if (rate === 0) return (_request, _response, next) => next();
  return limiter({
    windowMs: minute,
    limit: rate,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // Its checks print to the console; whom to trust is settled by LODELINE_TRUST_PROXY.
    validate: false,
    handler: (request, response, next) =>
      refused === undefined
        ? refuse(
            response,
            429,
            "TOO_MANY_REQUESTS",
            `More than ${rate} requests in a minute. Try again a little later.`,
          )
        : refused(request, response, next),
  });
}
