import type { Request, RequestHandler, Response } from "express";
import { rateLimit } from "../http/rate-limit.ts";

/**
 * Whether something new may be opened or painted for this request; where it may not, `Retry-After` is set. What is published,
 * or was made before, nobody counts.
 */
export type OpeningLimit = (request: Request, response: Response) => Promise<boolean>;

/** Opening a view costs about as much as so many other requests. */
const mostOfRate = 20;

/** One count for all that opens views, out of `rate` requests a minute from one address; 0: no limit. */
export function openingLimit(rate: number): OpeningLimit {
  /** Refuses nothing itself: who has been shown something before is shown that again. */
  const over: RequestHandler = (_request, response, next) => {
    response.locals["overRate"] = true;
    next();
  };
  const limit = rateLimit(rate === 0 ? 0 : Math.max(1, Math.ceil(rate / mostOfRate)), over);
  return (request, response) =>
    new Promise((resolve, reject) => {
      Promise.resolve(limit(request, response, () => resolve(response.locals["overRate"] !== true))).catch(reject);
    });
}
