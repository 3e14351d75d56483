import type { ExplorerStore } from "../exploration/store.ts";

interface Queue {
  readonly controller: AbortController;
  last: Promise<unknown>;
}

const queues = new WeakMap<ExplorerStore, Queue>();

/**
 * Runs what brings something to a picture after everything that was asked before it, so that each begins with what the one
 * before has brought. The signal is aborted when another question takes the picture's place; what waited is not run then.
 */
export function inTurn(store: ExplorerStore, task: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const queue = queues.get(store) ?? { controller: new AbortController(), last: Promise.resolve() };
  queues.set(store, queue);
  const { signal } = queue.controller;
  const mine = queue.last.then(() => (signal.aborted ? undefined : task(signal)));
  queue.last = mine.catch(() => undefined);
  return mine;
}

/** Ends everything that is still being brought: another question has been asked. */
export function endSteps(store: ExplorerStore): void {
  queues.get(store)?.controller.abort();
  queues.delete(store);
}
