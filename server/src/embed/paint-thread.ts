import { Worker } from "node:worker_threads";
import { workThread } from "../work-thread.ts";
import type { PaintTask } from "./paint-worker.ts";

/** Paints a drawing as PNG, with so many pixels for each of its own. */
export type Paint = (svg: string, scale: number) => Promise<Buffer>;

/** Paints in a thread of its own, one drawing after the other. */
export function paintThread(): Paint {
  const paint = workThread<PaintTask, Uint8Array>(openWorker, "painting thread");
  return async (svg, scale) => Buffer.from(await paint({ svg, scale }));
}

/** Built, the worker is JavaScript; from the sources it brings the loader the sources themselves run with. */
function openWorker(): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  return new Worker(new URL(isSource ? "./paint-from-source.mjs" : "./paint-worker.js", import.meta.url));
}
