import { controlPoint, type Point } from "../line-path.ts";
import type { LineStyle } from "../line-style.ts";
import type { PictureLine, PictureNode } from "./picture.ts";
import { shapeBorder } from "./shape-border.ts";

/** A line as it runs, from border to border: what its stroke, its ends and the marks on it are drawn by. */
export interface LineCourse {
  /** Both ends of the stroke; an arrow or a ring stands before them. */
  readonly from: Point;
  readonly to: Point;
  /** Of a bent line. */
  readonly control: Point | undefined;
  /** The tip of the arrow and the middle of the ring. */
  readonly tip: Point;
  readonly tail: Point;
  /** How large its arrow is: a triangle is 0.3 of it long and wide. */
  readonly arrowSize: number;
}

/** Pixels between a line and its shapes. */
const apart = 3;

/** How a line runs between two shapes, as the canvas draws it. */
export function lineCourse({ style, bend }: PictureLine, source: PictureNode, target: PictureNode): LineCourse {
  const control = Math.abs(bend) > 0.5 ? controlPoint(source, target, bend) : undefined;
  const scale = style.middle === "none" ? style.arrowScale : style.middleScale;
  const arrowSize = Math.max((style.width * 13.37) ** 0.9, 29) * scale;
  const forTarget = control ?? source;
  const forSource = control ?? target;
  const atTarget = shapeBorder(target.shape, target, forTarget);
  const atSource = shapeBorder(source.shape, source, forSource);
  const ring = style.tail === "ring";
  return {
    control,
    tip: shortened(atTarget, forTarget, apart),
    to: shortened(atTarget, forTarget, apart + gapOf(style.arrow, style.width * scale)),
    tail: shortened(atSource, forSource, apart + (ring ? arrowSize * ringRadius : 0)),
    from: shortened(atSource, forSource, apart + (ring ? 2 * style.width * scale : 0)),
    arrowSize,
  };
}

/** The radius of the ring at the tail, against the arrow's size. */
export const ringRadius = 0.15;

/** How far before the arrow's tip the stroke ends, so that none of it shows beside the tip. */
function gapOf(arrow: LineStyle["arrow"], size: number): number {
  switch (arrow) {
    case "filled":
    case "hollow":
      return 2 * size;
    case "chevron":
      return 0.95 * size;
    case "none":
      return 0;
  }
}

function shortened(end: Point, other: Point, by: number): Point {
  const length = Math.hypot(end.x - other.x, end.y - other.y);
  const share = length <= by ? 0 : (length - by) / length;
  return { x: other.x + (end.x - other.x) * share, y: other.y + (end.y - other.y) * share };
}

/** The point at a share of the stroke's way. */
export function onCourse({ from, to, control }: LineCourse, share: number): Point {
  const rest = 1 - share;
  if (control === undefined) return { x: from.x * rest + to.x * share, y: from.y * rest + to.y * share };
  return {
    x: rest * rest * from.x + 2 * rest * share * control.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * control.y + share * share * to.y,
  };
}

/** In which direction the line runs there, in degrees clockwise from level to the right. */
export function angleAt(course: LineCourse, share: number): number {
  return angleBetween(onCourse(course, Math.max(0, share - 0.01)), onCourse(course, Math.min(1, share + 0.01)));
}

export function angleBetween(from: Point, to: Point): number {
  return (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
}

/** The share of the stroke's way that is this many pixels before its arrow's tip. */
export function shareBefore(course: LineCourse, pixels: number): number {
  let last = course.tip;
  let left = pixels;
  for (let share = 1; share > 0; share -= 0.01) {
    const next = onCourse(course, share);
    left -= Math.hypot(next.x - last.x, next.y - last.y);
    if (left <= 0) return share;
    last = next;
  }
  return 0.5;
}
