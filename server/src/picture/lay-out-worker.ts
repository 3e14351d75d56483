import { layOutTask, type LayoutTask } from "../../contract/layout/lay-out-task.ts";
import { layOut } from "../../contract/layout/lay-out.ts";
import type { Picture } from "../../contract/layout/picture.ts";
import { answerTasks } from "../answer-tasks.ts";

/** One picture to lay out, or what came to one. */
export type LayoutWork = { readonly picture: Picture } | { readonly step: LayoutTask };

// The thread in which pictures are laid out, so that the server goes on answering meanwhile.
answerTasks((work: LayoutWork) => ("step" in work ? layOutTask(work.step) : layOut(work.picture)));
