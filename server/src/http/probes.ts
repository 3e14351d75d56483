import { Router } from "express";
import type { Metrics } from "./metrics.ts";

/** `/healthz`: the process is alive. `/readyz`: it can answer questions now. `/metrics`: Prometheus text. */
export function probes(isReady: () => Promise<boolean>, metrics: Metrics): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.set("Cache-Control", "no-store").type("text/plain").send("alive\n");
  });
  router.get("/readyz", async (_request, response) => {
    const ready = await isReady();
    metrics.ready(ready);
    response.set("Cache-Control", "no-store").type("text/plain");
    if (ready) response.send("ready\n");
    else response.status(503).set("Retry-After", "2").send("not ready\n");
  });
  router.get("/metrics", async (_request, response) => {
    const text = await metrics.text();
    response.set("Cache-Control", "no-store").type(metrics.contentType).send(text);
  });
  return router;
}
