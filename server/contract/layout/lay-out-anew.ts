import type { Point } from "../line-path.ts";
import { composeAt } from "./compose-at.ts";
import { layOut, placesOf } from "./lay-out.ts";
import { byDate } from "./layouts/by-date.ts";
import { byLabel } from "./layouts/by-label.ts";
import { circle } from "./layouts/circle.ts";
import { layered } from "./layouts/layered.ts";
import type { LayoutName } from "./layouts/layout-name.ts";
import type { Picture, Places } from "./picture.ts";
import { scene, type Scene } from "./scene.ts";

/** A whole picture to be arranged anew, in one of the ways to choose from. */
export interface LayoutAnew {
  readonly picture: Picture;
  readonly layout: LayoutName;
  /** The earliest day known of an entity, `YYYY-MM-DD`, by its id: what is arranged by date needs it. */
  readonly days: ReadonlyMap<string, string>;
}

/** Arranges a whole picture anew; nothing keeps its place. Pure: the same picture gets the same places. */
export function layOutAnew({ picture, layout, days }: LayoutAnew): Places {
  if (layout === "organic") return layOut(picture);
  const made = { ...scene(picture), halfWidth: Number.POSITIVE_INFINITY, halfHeight: Number.POSITIVE_INFINITY };
  return placesOf(composeAt(made, centred(pointsOf(made, layout, days))));
}

function pointsOf(made: Scene, layout: Exclude<LayoutName, "organic">, days: LayoutAnew["days"]): readonly Point[] {
  switch (layout) {
    case "layered":
      return layered(made);
    case "circle":
      return circle(made);
    case "label":
      return byLabel(made);
    case "date":
      return byDate(made, (id) => days.get(id));
  }
}

/** About the picture's middle, in whole pixels. */
function centred(points: readonly Point[]): readonly Point[] {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  if (points.length === 0) return points;
  const [x, y] = [middle(points.map((point) => point.x)), middle(points.map((point) => point.y))];
  return points.map((point) => ({ x: Math.round(point.x - x) + 0, y: Math.round(point.y - y) + 0 }));
}
