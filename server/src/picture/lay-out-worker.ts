import { parentPort } from "node:worker_threads";
import { layOutTask, type LayoutTask } from "../../contract/layout/lay-out-task.ts";
import { layOut } from "../../contract/layout/lay-out.ts";
import type { Picture, Places } from "../../contract/layout/picture.ts";

/** One picture to lay out, or what came to one, and its number among those asked for. */
export type LayOutTask = { readonly task: number } & ({ readonly picture: Picture } | { readonly step: LayoutTask });

export type LayOutReply =
  | { readonly task: number; readonly places: Places }
  | { readonly task: number; readonly failed: string };

/** The thread in which pictures are laid out, so that the server goes on answering meanwhile. */
parentPort?.on("message", (asked: LayOutTask) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(reply(asked));
});

function reply(asked: LayOutTask): LayOutReply {
  try {
    return { task: asked.task, places: "step" in asked ? layOutTask(asked.step) : layOut(asked.picture) };
  } catch (error) {
    return { task: asked.task, failed: error instanceof Error ? error.message : String(error) };
  }
}
