import type { Point } from "server/contract/line-path.ts";
import { isLayoutName, type LayoutName } from "server/contract/layout/layouts/layout-name.ts";
import type { Exploration } from "./exploration.ts";
import { keptFor } from "./kept-for.ts";

/** How shapes came to stand where they do, if not as answer and steps placed them: a chosen layout, or by hand. */
export type ArrangedBy = LayoutName | "moved";

/** Where every shape of an arranged picture stands. */
export interface Arrangement {
  readonly by: ArrangedBy;
  readonly points: ReadonlyMap<string, Point>;
}

/** The word of an address for an arrangement; what is none was moved by hand. */
export function arrangedBy(word: string): ArrangedBy {
  return isLayoutName(word) ? word : "moved";
}

const placeParts = (exploration: Exploration): readonly unknown[] =>
  [...exploration].filter(([, { kind }]) => kind === "layout").flat();

/** Where every shape stands that has a place, by its id: the same object as long as nothing moves, captions and words included. */
export const pointsOf = keptFor(placeParts, (exploration): ReadonlyMap<string, Point> => {
  const points = new Map<string, Point>();
  for (const [key, record] of exploration) {
    if (record.kind === "layout" && "x" in record.place)
      points.set(key.slice("layout/".length), { x: record.place.x, y: record.place.y });
  }
  return points;
});

/** How the picture was arranged; undefined where it stands as it came. */
export const arrangementOf = keptFor(
  (exploration) => [exploration.get("arrangement"), pointsOf(exploration)],
  (exploration): Arrangement | undefined => {
    const record = exploration.get("arrangement");
    return record?.kind === "arrangement" ? { by: record.by, points: pointsOf(exploration) } : undefined;
  },
);

/** Whether both stand alike, to the pixel; not arranged is unlike any arrangement. */
export function sameArrangement(one: Arrangement | undefined, other: Arrangement | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return one === other;
  return (
    one.by === other.by &&
    one.points.size === other.points.size &&
    [...one.points].every(([id, { x, y }]) => {
      const point = other.points.get(id);
      return point !== undefined && Math.round(point.x) === Math.round(x) && Math.round(point.y) === Math.round(y);
    })
  );
}
