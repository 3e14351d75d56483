import { pointOnLine, type Point } from "../line-path.ts";

/** A line's course as straight pieces, for judging what it meets. */
export function pieces(course: {
  readonly from: Point;
  readonly to: Point;
  readonly bend: number;
}): readonly (readonly [Point, Point])[] {
  const count = course.bend === 0 ? 1 : 8;
  const points = Array.from({ length: count + 1 }, (_, step) =>
    pointOnLine(course.from, course.to, course.bend, step / count),
  );
  return points.slice(1).map((point, step) => [points[step] ?? point, point] as const);
}
