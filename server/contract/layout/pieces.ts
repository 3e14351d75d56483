import { controlPoint, pointOnCurve, type Point } from "../line-path.ts";

/** A line's course as straight pieces, for judging what it meets. */
export function pieces({
  from,
  to,
  bend,
}: {
  readonly from: Point;
  readonly to: Point;
  readonly bend: number;
}): readonly (readonly [Point, Point])[] {
  const count = bend === 0 ? 1 : 8;
  const control = controlPoint(from, to, bend);
  const all: (readonly [Point, Point])[] = [];
  let last = pointOnCurve(from, control, to, 0);
  for (let step = 1; step <= count; step += 1) {
    const next = pointOnCurve(from, control, to, step / count);
    all.push([last, next]);
    last = next;
  }
  return all;
}
