import { layOutTask, type LayoutTask } from "server/contract/layout/lay-out-task.ts";
import type { Places } from "server/contract/layout/picture.ts";

/** One step to lay out, and its number among those asked for. */
export interface LayOutStepTask {
  readonly number: number;
  readonly step: LayoutTask;
}

export type LayOutStepReply =
  | { readonly number: number; readonly places: Places }
  | { readonly number: number; readonly failed: string };

/** The thread in which later pictures are laid out: the page's main one never waits for it. */
addEventListener("message", ({ data: { number, step } }: MessageEvent<LayOutStepTask>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers the page that started it
  postMessage(reply(number, step));
});

function reply(number: number, step: LayoutTask): LayOutStepReply {
  try {
    return { number, places: layOutTask(step) };
  } catch (failure) {
    return { number, failed: failure instanceof Error ? failure.message : String(failure) };
  }
}
