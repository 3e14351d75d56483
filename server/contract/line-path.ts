export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The one geometry of a bent line: a quadratic curve whose control point stands `bend` pixels off the
 * middle of the straight one, so that the curve's own middle is half as far. y grows downwards; for a
 * line from left to right a positive bend hangs below.
 */
export function controlPoint(from: Point, to: Point, bend: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend,
  };
}

/** The point at a share of the way, 0 to 1, between the centres of both ends. */
export function pointOnLine(from: Point, to: Point, bend: number, share: number): Point {
  return pointOnCurve(from, controlPoint(from, to, bend), to, share);
}

/** The same where the control point is known. */
export function pointOnCurve(from: Point, control: Point, to: Point, share: number): Point {
  const rest = 1 - share;
  return {
    x: rest * rest * from.x + 2 * rest * share * control.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * control.y + share * share * to.y,
  };
}
