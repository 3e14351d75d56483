import type { Point } from "../line-path.ts";
import type { Extent } from "./nearby.ts";

/** A rectangle by its middle; `angle` in degrees clockwise. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

function corners(box: Box): readonly Point[] {
  const cos = Math.cos((box.angle * Math.PI) / 180);
  const sin = Math.sin((box.angle * Math.PI) / 180);
  const w = box.width / 2;
  const h = box.height / 2;
  return [
    [-w, -h],
    [w, -h],
    [w, h],
    [-w, h],
  ].map(([x = 0, y = 0]) => ({ x: box.x + x * cos - y * sin, y: box.y + x * sin + y * cos }));
}

/**
 * How deep two boxes overlap, in pixels along the axis where they overlap least; 0 where they do not
 * touch (separating axes, so rotated boxes are judged by their own shape).
 */
export function overlap(one: Box, other: Box): number {
  if (one.angle === 0 && other.angle === 0) {
    const across = shared(one.x, one.width, other.x, other.width);
    const down = shared(one.y, one.height, other.y, other.height);
    return across <= 0 || down <= 0 ? 0 : Math.min(across, down);
  }
  const reach = (Math.hypot(one.width, one.height) + Math.hypot(other.width, other.height)) / 2;
  if (Math.abs(one.x - other.x) > reach || Math.abs(one.y - other.y) > reach) return 0;
  const first = corners(one);
  const second = corners(other);
  let least = Number.POSITIVE_INFINITY;
  for (const angle of [one.angle, one.angle + 90, other.angle, other.angle + 90]) {
    const cos = Math.cos((angle * Math.PI) / 180);
    const sin = Math.sin((angle * Math.PI) / 180);
    const a = first.map((point) => point.x * cos + point.y * sin);
    const b = second.map((point) => point.x * cos + point.y * sin);
    const depth = Math.min(Math.max(...a), Math.max(...b)) - Math.max(Math.min(...a), Math.min(...b));
    if (depth <= 0) return 0;
    least = Math.min(least, depth);
  }
  return least;
}

function shared(one: number, oneSize: number, other: number, otherSize: number): number {
  return Math.min(one + oneSize / 2, other + otherSize / 2) - Math.max(one - oneSize / 2, other - otherSize / 2);
}

/** The box, larger by so many pixels on each side. */
export function grown(box: Box, by: number): Box {
  return { x: box.x, y: box.y, width: box.width + 2 * by, height: box.height + 2 * by, angle: box.angle };
}

/** True where the straight way between two points meets the box. */
export function meets(from: Point, to: Point, box: Box): boolean {
  if (box.angle === 0) return crosses(from, to, box);
  const way: Box = {
    x: (from.x + to.x) / 2,
    y: (from.y + to.y) / 2,
    width: Math.hypot(to.x - from.x, to.y - from.y),
    height: 0.01,
    angle: (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI,
  };
  return overlap(way, box) > 0;
}

/** The same for a box that stands upright: the part of the way between its sides, then between top and bottom. */
function crosses(from: Point, to: Point, box: Box): boolean {
  const wide = box.width / 2;
  const high = box.height / 2;
  if (Math.max(from.x, to.x) <= box.x - wide || Math.min(from.x, to.x) >= box.x + wide) return false;
  if (Math.max(from.y, to.y) <= box.y - high || Math.min(from.y, to.y) >= box.y + high) return false;
  let enter = 0;
  let leave = 1;
  const across = to.x - from.x;
  if (across !== 0) {
    const one = (box.x - wide - from.x) / across;
    const other = (box.x + wide - from.x) / across;
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
    if (enter >= leave) return false;
  }
  const down = to.y - from.y;
  if (down !== 0) {
    const one = (box.y - high - from.y) / down;
    const other = (box.y + high - from.y) / down;
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
    if (enter >= leave) return false;
  }
  return true;
}

/** The upright rectangle that holds a box, however it is turned. */
export function extentOf(box: Box): Extent {
  const turn = (box.angle * Math.PI) / 180;
  const cos = Math.abs(Math.cos(turn));
  const sin = Math.abs(Math.sin(turn));
  const wide = (box.width * cos + box.height * sin) / 2;
  const high = (box.width * sin + box.height * cos) / 2;
  return { left: box.x - wide, top: box.y - high, right: box.x + wide, bottom: box.y + high };
}
