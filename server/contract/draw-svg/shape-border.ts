import type { Point } from "../line-path.ts";
import type { NodeShape } from "../node-shape.ts";
import { shapePath } from "../shape-path.ts";

/** Points along one curve of an outline. */
const samples = 12;

/** The points of an outline as `shapePath` writes it, around 0, 0: corners as they stand, curves in short steps. */
function outline(path: string): readonly Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  const to = (point: Point) => {
    points.push(point);
    at = point;
  };
  for (const [, command = "", text = ""] of path.matchAll(/([MLHVQAaZ])([^MLHVQAaZ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, , e = 0, f = 0] = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    if (command === "M" || command === "L") to({ x: a, y: b });
    else if (command === "H") to({ x: a, y: at.y });
    else if (command === "V") to({ x: at.x, y: a });
    else if (command === "Q") {
      const from = at;
      for (let step = 1; step <= samples; step += 1) {
        const share = step / samples;
        const rest = 1 - share;
        to({
          x: rest * rest * from.x + 2 * rest * share * a + share * share * c,
          y: rest * rest * from.y + 2 * rest * share * b + share * share * d,
        });
      }
    } else if (command === "a") {
      // A quarter of a circle: its corner is met first along the one axis, then along the other, whichever way round.
      const from = at;
      const end = { x: from.x + e, y: from.y + f };
      const first = Math.sign(e) === Math.sign(f);
      const centre = first ? { x: from.x, y: end.y } : { x: end.x, y: from.y };
      for (let step = 1; step <= samples; step += 1) {
        const angle = (Math.PI / 2) * (step / samples);
        to({
          x: centre.x + (from.x - centre.x) * Math.cos(angle) + (end.x - centre.x) * Math.sin(angle),
          y: centre.y + (from.y - centre.y) * Math.cos(angle) + (end.y - centre.y) * Math.sin(angle),
        });
      }
    }
  }
  return points;
}

/** Where the ray from a shape's middle towards a point leaves its border, in the picture's coordinates. */
export function shapeBorder(shape: NodeShape, middle: Point, towards: Point): Point {
  const across = towards.x - middle.x;
  const down = towards.y - middle.y;
  const length = Math.hypot(across, down) || 1;
  const grow = shape.border.width / 2;
  if (shape.shape === "ellipse") {
    const [rx, ry] = [shape.width / 2 + grow, shape.height / 2 + grow];
    const reach = 1 / Math.hypot(across / rx, down / ry);
    return Number.isFinite(reach)
      ? { x: middle.x + across * reach, y: middle.y + down * reach }
      : { x: middle.x + rx, y: middle.y };
  }
  const points = outline(shapePath(shape.shape, shape.width, shape.height, shape.cornerRadius, grow));
  let farthest = 0;
  points.forEach((from, place) => {
    const to = points[(place + 1) % points.length] ?? from;
    const crossing = reachOf(from, to, across / length, down / length);
    if (crossing !== undefined && crossing > farthest) farthest = crossing;
  });
  return { x: middle.x + (across / length) * farthest, y: middle.y + (down / length) * farthest };
}

/** How far along a direction from 0, 0 a side is met; undefined where it is not. */
function reachOf(from: Point, to: Point, across: number, down: number): number | undefined {
  const side = { x: to.x - from.x, y: to.y - from.y };
  const turn = across * side.y - down * side.x;
  if (Math.abs(turn) < 1e-9) return undefined;
  const reach = (from.x * side.y - from.y * side.x) / turn;
  const share = (from.x * down - from.y * across) / turn;
  return reach >= 0 && share >= -1e-9 && share <= 1 + 1e-9 ? reach : undefined;
}
