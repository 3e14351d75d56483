import type { LayoutTask } from "server/contract/layout/lay-out-task.ts";
import type { Places } from "server/contract/layout/picture.ts";

let layOut: ((task: LayoutTask) => Promise<Places>) | undefined;

/** From now on this works out places. */
export function layOutBy(layingOut: (task: LayoutTask) => Promise<Places>): void {
  layOut = layingOut;
}

/** Stands for `layout/lay-out-step.ts` where there is no browser: the server has a thread of its own for it. */
export function layOutStep(step: LayoutTask, signal: AbortSignal): Promise<Places> {
  signal.throwIfAborted();
  if (layOut === undefined) throw new Error("Nobody was said to lay out.");
  return layOut(step);
}
