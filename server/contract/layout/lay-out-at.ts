import type { Point } from "../line-path.ts";
import { composeAt } from "./compose-at.ts";
import { placesOf } from "./lay-out.ts";
import type { Picture, Places } from "./picture.ts";
import { scene } from "./scene.ts";

/**
 * Captions, bends and words for a picture whose shapes stand where somebody put them, in whole pixels. What has no point
 * stands in the middle. Pure: the same points give the same picture on every machine.
 */
export function layOutAt(picture: Picture, points: ReadonlyMap<string, Point>): Places {
  const made = { ...scene(picture), halfWidth: Number.POSITIVE_INFINITY, halfHeight: Number.POSITIVE_INFINITY };
  const at = made.nodes.map(({ id }): Point => {
    const { x, y } = points.get(id) ?? { x: 0, y: 0 };
    return { x: Math.round(x) + 0, y: Math.round(y) + 0 };
  });
  return placesOf(composeAt(made, at));
}
