import type { Point } from "../../line-path.ts";
import type { Scene } from "../scene.ts";
import { columnsOf } from "./columns-of.ts";

/** The earliest day known of an entity, `YYYY-MM-DD`; undefined where none is. */
export type DayOf = (id: string) => string | undefined;

/**
 * From the earliest at the left to the latest at the right, a column for each month; what has no date stands in a column of
 * its own before them all. Columns are in order, not to scale: a year in which nothing is said takes no room.
 */
export function byDate(scene: Scene, dayOf: DayOf): readonly Point[] {
  const months = new Map<string, number[]>();
  scene.nodes.forEach(({ id }, place) => {
    const month = dayOf(id)?.slice(0, 7) ?? "";
    months.set(month, [...(months.get(month) ?? []), place]);
  });
  const order = [...months].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, members]) => members);
  return columnsOf(scene, order);
}
