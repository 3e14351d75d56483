import { controlPoint, pointOnCurve, type Point } from "../line-path.ts";
import type { Course } from "./bend-lines.ts";
import type { Scene, SceneNode } from "./scene.ts";

/** A line as it is drawn: from border to border about its control point, so that it bows out farther than from middle to middle. */
export interface DrawnCurve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  readonly straight: boolean;
}

/** Pixels between a line and its shapes. */
const apart = 3;

/** The curve of a line; borders are taken as round, which is near enough to say what words it runs through. */
export function drawnCurve(scene: Scene, course: Course): DrawnCurve {
  const control = controlPoint(course.from, course.to, course.bend);
  return {
    from: border(scene.nodes[course.source], course.from, control),
    control,
    to: border(scene.nodes[course.target], course.to, control),
    straight: course.bend === 0,
  };
}

/** A share of the way, 0 to 1, along the curve as it is drawn. */
export function pointOnDrawn({ from, control, to }: DrawnCurve, share: number): Point {
  return pointOnCurve(from, control, to, share);
}

/** The curve as straight pieces, for judging what it meets. */
export function drawnPieces(curve: DrawnCurve): readonly (readonly [Point, Point])[] {
  const count = curve.straight ? 1 : 10;
  const all: (readonly [Point, Point])[] = [];
  let last = curve.from;
  for (let step = 1; step <= count; step += 1) {
    const next = pointOnDrawn(curve, step / count);
    all.push([last, next]);
    last = next;
  }
  return all;
}

function border(node: SceneNode | undefined, middle: Point, towards: Point): Point {
  if (node === undefined) return middle;
  const [across, down] = [towards.x - middle.x, towards.y - middle.y];
  const reach = 1 / Math.hypot(across / (node.width / 2 + apart), down / (node.height / 2 + apart));
  // Shapes that stand upon each other leave no way between their borders.
  const share = Number.isFinite(reach) ? Math.min(1, reach) : 0;
  return { x: middle.x + across * share, y: middle.y + down * share };
}
