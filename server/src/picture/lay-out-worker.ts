import { parentPort } from "node:worker_threads";
import { layOut } from "../../contract/layout/lay-out.ts";
import type { Picture, Places } from "../../contract/layout/picture.ts";

/** One picture to lay out, and its number among those asked for. */
export interface LayOutTask {
  readonly task: number;
  readonly picture: Picture;
}

export type LayOutReply =
  | { readonly task: number; readonly places: Places }
  | { readonly task: number; readonly failed: string };

/** The thread in which pictures are laid out, so that the server goes on answering meanwhile. */
parentPort?.on("message", ({ task, picture }: LayOutTask) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(reply(task, picture));
});

function reply(task: number, picture: Picture): LayOutReply {
  try {
    return { task, places: layOut(picture) };
  } catch (error) {
    return { task, failed: error instanceof Error ? error.message : String(error) };
  }
}
