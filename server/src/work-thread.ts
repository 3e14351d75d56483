import type { Worker } from "node:worker_threads";
import type { Answer, Asked, Work } from "./answer-tasks.ts";

interface Waiting<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds after which a thread that does nothing is ended: what it holds is large. */
const idleAfter = 60_000;

/**
 * Does tasks in a thread of its own, one after the other; the thread answers them with `answerTasks`. It starts with the first
 * task, is started again after it died, ends when there was nothing to do for a while, and never keeps the process alive.
 * @param open starts the thread.
 * @param name what it is called where it dies.
 */
export function workThread<Task, Result>(
  open: () => Worker,
  name: string,
  idleFor = idleAfter,
): Work<Task, Promise<Result>> {
  const waiting = new Map<number, Waiting<Result>>();
  let worker: Worker | undefined;
  let tasks = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    const ended = worker;
    worker = undefined;
    void ended?.terminate();
  };
  const start = (): Worker => {
    const started = open();
    started.on("message", (answer: Answer<Result>) => {
      const asked = waiting.get(answer.number);
      waiting.delete(answer.number);
      if (waiting.size === 0) {
        started.unref();
        idle = setTimeout(end, idleFor);
        idle.unref();
      }
      if ("failed" in answer) asked?.reject(new Error(answer.failed));
      else asked?.resolve(answer.result);
    });
    const lost = (error: Error): void => {
      // One that was ended has been replaced, or had nothing to do.
      if (worker !== started) return;
      worker = undefined;
      const all = [...waiting.values()];
      waiting.clear();
      for (const asked of all) asked.reject(error);
    };
    started.on("error", lost);
    started.on("exit", (code) => lost(new Error(`The ${name} ended with code ${code}.`)));
    return started;
  };

  return (task) =>
    new Promise((resolve, reject) => {
      clearTimeout(idle);
      tasks += 1;
      const asked: Asked<Task> = { number: tasks, task };
      waiting.set(tasks, { resolve, reject });
      worker ??= start();
      // While somebody waits, a short-lived process such as a test must not end.
      worker.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(asked);
    });
}
