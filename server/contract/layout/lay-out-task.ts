import type { Point } from "../line-path.ts";
import { layOutAnew, type LayoutAnew } from "./lay-out-anew.ts";
import { layOutAt } from "./lay-out-at.ts";
import { layOutMore, type LayoutStep } from "./lay-out-more.ts";
import type { Picture, Places } from "./picture.ts";

/** A picture whose shapes stand where somebody put them. */
export interface LayoutAt {
  readonly picture: Picture;
  readonly points: ReadonlyMap<string, Point>;
}

/** What a thread may be asked to lay out: what comes to a picture, a whole one anew, or one about points that are given. */
export type LayoutTask = LayoutStep | LayoutAnew | LayoutAt;

/** Does what is asked; pure. */
export function layOutTask(task: LayoutTask): Places {
  if ("points" in task) return layOutAt(task.picture, task.points);
  if ("layout" in task) return layOutAnew(task);
  return layOutMore(task);
}
