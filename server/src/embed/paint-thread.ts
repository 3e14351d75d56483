import { Worker } from "node:worker_threads";
import type { PaintReply, PaintTask } from "./paint-worker.ts";

/** Paints a drawing as PNG, with so many pixels for each of its own. */
export type Paint = (svg: string, scale: number) => Promise<Buffer>;

interface Waiting {
  readonly resolve: (png: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds after which a thread that paints nothing is ended: what it holds is large. */
const idleFor = 60_000;

/** Paints in a thread of its own, one drawing after the other; it starts with the first and ends when there is nothing to do. */
export function paintThread(): Paint {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let tasks = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    const ended = worker;
    worker = undefined;
    void ended?.terminate();
  };
  const start = (): Worker => {
    const started = openWorker();
    started.on("message", (reply: PaintReply) => {
      const asked = waiting.get(reply.task);
      waiting.delete(reply.task);
      if (waiting.size === 0) {
        started.unref();
        idle = setTimeout(end, idleFor);
        idle.unref();
      }
      if ("png" in reply) asked?.resolve(Buffer.from(reply.png));
      else asked?.reject(new Error(reply.failed));
    });
    const lost = (error: Error): void => {
      if (worker === started) worker = undefined;
      const all = [...waiting.values()];
      waiting.clear();
      for (const asked of all) asked.reject(error);
    };
    started.on("error", lost);
    started.on("exit", (code) => {
      if (worker === started) lost(new Error(`The painting thread ended with code ${code}.`));
    });
    return started;
  };

  return (svg, scale) =>
    new Promise((resolve, reject) => {
      clearTimeout(idle);
      tasks += 1;
      const task: PaintTask = { task: tasks, svg, scale };
      waiting.set(tasks, { resolve, reject });
      worker ??= start();
      worker.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(task);
    });
}

/** Built, the worker is JavaScript; from the sources it brings the loader the sources themselves run with. */
function openWorker(): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  return new Worker(new URL(isSource ? "./paint-from-source.mjs" : "./paint-worker.js", import.meta.url));
}
