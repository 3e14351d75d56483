import type { Point } from "../line-path.ts";

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
  return { ...box, width: box.width + 2 * by, height: box.height + 2 * by };
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
  let enter = 0;
  let leave = 1;
  for (const [start, end, middle, half] of [
    [from.x, to.x, box.x, box.width / 2],
    [from.y, to.y, box.y, box.height / 2],
  ] as const) {
    const way = end - start;
    if (way === 0) {
      if (Math.abs(start - middle) >= half) return false;
      continue;
    }
    const one = (middle - half - start) / way;
    const other = (middle + half - start) / way;
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
    if (enter >= leave) return false;
  }
  return true;
}
