import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";

/** What `/metrics` tells: the process's own figures, requests by what they asked for, and whether we are ready. */
export interface Metrics {
  /** Counts one finished request. */
  finished(route: string, method: string, status: number, seconds: number): void;
  ready(ready: boolean): void;
  /** Prometheus text. */
  text(): Promise<string>;
  readonly contentType: string;
  /** Ends the gathering. */
  close(): void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: "lodeline_http_request_seconds",
    help: "Time from a request's arrival to the end of its response",
    labelNames: ["route", "method", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const refused = new Counter({
    name: "lodeline_http_rate_limited_total",
    help: "Requests answered with 429",
    registers: [registry],
  });
  const readiness = new Gauge({
    name: "lodeline_ready",
    help: "1 where the database answered when last asked, else 0",
    registers: [registry],
  });
  return {
    finished: (route, method, status, seconds) => {
      duration.observe({ route, method, status }, seconds);
      if (status === 429) refused.inc();
    },
    ready: (ready) => readiness.set(ready ? 1 : 0),
    text: () => registry.metrics(),
    contentType: registry.contentType,
    close: () => registry.clear(),
  };
}
