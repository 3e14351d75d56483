import type { LayoutTask } from "server/contract/layout/lay-out-task.ts";
import type { Places } from "server/contract/layout/picture.ts";
import type { LayOutStepReply, LayOutStepTask } from "./layout-worker.ts";

/** Why a step could not be laid out: the worker did not start or broke off. Nothing else is lost. */
export class LayoutFailure extends Error {
  override readonly name = "LayoutFailure";
}

interface Waiting {
  readonly resolve: (places: Places) => void;
  readonly reject: (failure: unknown) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let tasks = 0;

/**
 * Lays out what came to a picture, in a thread of its own so that the page goes on answering. What has a place in
 * `step.places` stays there exactly; the result holds places for the new nodes and lines, and an old line again only where
 * its words had to give way (`words: null`, its bend as it was). The same step gives the same places.
 *
 * @throws `LayoutFailure` where the worker cannot start or breaks off; the signal's reason once it is aborted.
 */
export function layOutStep(step: LayoutTask, signal: AbortSignal): Promise<Places> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    tasks += 1;
    const number = tasks;
    const abort = () => {
      waiting.delete(number);
      reject(signal.reason);
      // A thread in the middle of its work hears nothing: it is ended, and the next step starts another.
      if (waiting.size === 0) end();
    };
    const done = () => signal.removeEventListener("abort", abort);
    waiting.set(number, {
      resolve: (places) => {
        done();
        resolve(places);
      },
      reject: (failure) => {
        done();
        reject(failure);
      },
    });
    signal.addEventListener("abort", abort, { once: true });
    const task: LayOutStepTask = { number, step };
    try {
      worker ??= start();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      worker.postMessage(task);
    } catch (failure) {
      fail(failure);
    }
  });
}

function start(): Worker {
  const started = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module", name: "layout" });
  started.addEventListener("message", ({ data }: MessageEvent<LayOutStepReply>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ("places" in data) asked?.resolve(data.places);
    else asked?.reject(new LayoutFailure(data.failed));
  });
  // Fired where the script does not load, the policy forbids it, or it throws.
  started.addEventListener("error", (event) => {
    event.preventDefault();
    if (worker === started) fail(event.message);
  });
  return started;
}

function fail(cause: unknown): void {
  const all = [...waiting.values()];
  end();
  for (const asked of all) asked.reject(new LayoutFailure("The picture could not be laid out.", { cause }));
}

function end(): void {
  waiting.clear();
  worker?.terminate();
  worker = undefined;
}
