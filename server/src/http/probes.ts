import { Router } from "express";
import type { Metrics } from "./metrics.ts";

/**
 * `/healthz`: the process is alive. `/readyz`: it can answer questions now. Told under any name and at any
 * rate: who balances load asks often, and by an address of their own.
 */
export function probes(isReady: () => Promise<boolean>, metrics: Pick<Metrics, "ready">): Router {
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
  return router;
}
