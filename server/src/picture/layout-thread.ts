import { Worker } from "node:worker_threads";
import type { LayOutReply, LayOutTask } from "./lay-out-worker.ts";
import type { LayoutTask } from "../../contract/layout/lay-out-task.ts";
import type { Picture, Places } from "../../contract/layout/picture.ts";

interface Waiting {
  readonly resolve: (places: Places) => void;
  readonly reject: (error: Error) => void;
}

/** Lays out whole pictures, and what comes to one as the explorer's own thread does it. */
export interface LayoutThread {
  (picture: Picture): Promise<Places>;
  readonly step: (task: LayoutTask) => Promise<Places>;
}

/**
 * Lays pictures out in a thread of its own, one after the other. The thread starts with the first picture,
 * is started again after it died, and never keeps the process alive.
 */
export function layoutThread(): LayoutThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let tasks = 0;

  const start = (): Worker => {
    const started = openWorker();
    started.on("message", (reply: LayOutReply) => {
      const asked = waiting.get(reply.task);
      waiting.delete(reply.task);
      if (waiting.size === 0) started.unref();
      if ("places" in reply) asked?.resolve(reply.places);
      else asked?.reject(new Error(reply.failed));
    });
    const lost = (error: Error): void => {
      if (worker === started) worker = undefined;
      const all = [...waiting.values()];
      waiting.clear();
      for (const asked of all) asked.reject(error);
    };
    started.on("error", lost);
    started.on("exit", (code) => lost(new Error(`The layout thread ended with code ${code}.`)));
    return started;
  };

  const lay = (what: { readonly picture: Picture } | { readonly step: LayoutTask }): Promise<Places> =>
    new Promise((resolve, reject) => {
      tasks += 1;
      const task = tasks;
      waiting.set(task, { resolve, reject });
      worker ??= start();
      // While somebody waits, a short-lived process such as a test must not end.
      worker.ref();
      const message: LayOutTask = { task, ...what };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(message);
    });
  return Object.assign((picture: Picture) => lay({ picture }), { step: (task: LayoutTask) => lay({ step: task }) });
}

/** Built, the worker is JavaScript; from the sources it brings the loader the sources themselves run with. */
function openWorker(): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  return new Worker(new URL(isSource ? "./lay-out-from-source.mjs" : "./lay-out-worker.js", import.meta.url));
}
