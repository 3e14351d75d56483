import { Worker } from "node:worker_threads";
import type { LayoutTask } from "../../contract/layout/lay-out-task.ts";
import type { Picture, Places } from "../../contract/layout/picture.ts";
import { workThread } from "../work-thread.ts";
import type { LayoutWork } from "./lay-out-worker.ts";

/** Lays out whole pictures, and what comes to one as the explorer's own thread does it. */
export interface LayoutThread {
  (picture: Picture): Promise<Places>;
  readonly step: (task: LayoutTask) => Promise<Places>;
}

/** Lays pictures out in a thread of its own, one after the other. */
export function layoutThread(): LayoutThread {
  const lay = workThread<LayoutWork, Places>(openWorker, "layout thread");
  return Object.assign((picture: Picture) => lay({ picture }), { step: (step: LayoutTask) => lay({ step }) });
}

/** Built, the worker is JavaScript; from the sources it brings the loader the sources themselves run with. */
function openWorker(): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  return new Worker(new URL(isSource ? "./lay-out-from-source.mjs" : "./lay-out-worker.js", import.meta.url));
}
