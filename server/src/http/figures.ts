import type { RequestHandler } from "express";
import type { Metrics } from "./metrics.ts";

/** `/metrics`: Prometheus text. */
export function figures(metrics: Pick<Metrics, "text" | "contentType">): RequestHandler {
  return async (_request, response) => {
    const text = await metrics.text();
    response.set("Cache-Control", "no-store").type(metrics.contentType).send(text);
  };
}
