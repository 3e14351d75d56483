import type { Arrangement } from "./arrange.ts";
import type { Scene } from "./scene.ts";

/** How far groups stay from each other, and how far one is moved at a time. */
const gap = 44;
const steps = [16, 4] as const;

interface Group {
  readonly members: readonly number[];
  /** Middles and halves of what it covers, one after the other: x, y, half width, half height. */
  readonly boxes: Float64Array;
  dx: number;
  dy: number;
}

/**
 * Moves groups that no line joins towards the largest of them, as near as their shapes, captions and lines allow: nothing
 * holds them together otherwise, and each would go to a corner of its own. Gives the same arrangement where all is joined.
 */
export function packGroups(scene: Scene, arrangement: Arrangement): Arrangement {
  const groups = groupsOf(scene, arrangement);
  const [largest, ...others] = groups;
  if (largest === undefined || others.length === 0) return arrangement;
  const middle = middleOf(largest);
  const far = (group: Group): number => {
    const { x, y } = middleOf(group);
    return Math.hypot(x - middle.x, y - middle.y);
  };
  for (const step of steps) {
    for (let round = 0; round < 80; round += 1) {
      let moved = false;
      for (const group of others.toSorted((one, other) => far(one) - far(other))) {
        const { x, y } = middleOf(group);
        for (const [across, down] of [
          [Math.sign(middle.x - x) * Math.min(step, Math.abs(middle.x - x)), 0],
          [0, Math.sign(middle.y - y) * Math.min(step, Math.abs(middle.y - y))],
        ] as const) {
          if (across === 0 && down === 0) continue;
          const before = covered(group, groups);
          group.dx += across;
          group.dy += down;
          const after = covered(group, groups);
          if (after.near <= before.near && after.over <= before.over) {
            moved ||= Math.abs(across + down) > 0.5;
          } else {
            group.dx -= across;
            group.dy -= down;
          }
        }
      }
      if (!moved) break;
    }
  }
  const x = arrangement.x.slice();
  const y = arrangement.y.slice();
  for (const group of others) {
    for (const place of group.members) {
      x[place] = (x[place] ?? 0) + group.dx;
      y[place] = (y[place] ?? 0) + group.dy;
    }
  }
  return { ...arrangement, x, y };
}

/** Largest first. */
function groupsOf(scene: Scene, { x, y }: Arrangement): readonly Group[] {
  const groupOf = scene.nodes.map((_, place) => place);
  const root = (place: number): number => {
    let at = place;
    while (groupOf[at] !== at) at = groupOf[at] ?? at;
    return at;
  };
  for (const { a, b } of scene.links) groupOf[root(a)] = root(b);
  const members = new Map<number, number[]>();
  scene.nodes.forEach((_, place) => {
    const at = root(place);
    members.set(at, [...(members.get(at) ?? []), place]);
  });
  return [...members.values()]
    .toSorted((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0))
    .map((places) => ({ members: places, boxes: boxesOf(scene, places, x, y), dx: 0, dy: 0 }));
}

function boxesOf(scene: Scene, places: readonly number[], x: Float64Array, y: Float64Array): Float64Array {
  const values: number[] = [];
  for (const place of places) {
    const node = scene.nodes[place];
    if (node === undefined) continue;
    // Its caption may come to stand on any side; above and below are likeliest.
    const high = node.height / 2 + (node.captionHeight > 0 ? node.captionHeight + 5 : 0);
    values.push(x[place] ?? 0, y[place] ?? 0, Math.max(node.width, node.captionWidth) / 2, high);
  }
  const own = new Set(places);
  for (const { a, b, lines } of scene.links) {
    if (!own.has(a)) continue;
    const [fromX, fromY, toX, toY] = [x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0];
    const count = Math.max(1, Math.round(Math.hypot(toX - fromX, toY - fromY) / 40));
    // Words stand beside a line, and lines side by side bow out.
    const half = 14 + 10 * lines.length;
    for (let part = 1; part < count; part += 1) {
      const share = part / count;
      values.push(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share, half, half);
    }
  }
  return Float64Array.from(values);
}

function middleOf(group: Group): { readonly x: number; readonly y: number } {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < group.boxes.length; at += 4) {
    const [x = 0, y = 0, half = 0, high = 0] = group.boxes.subarray(at, at + 4);
    left = Math.min(left, x - half);
    right = Math.max(right, x + half);
    top = Math.min(top, y - high);
    bottom = Math.max(bottom, y + high);
  }
  return { x: (left + right) / 2 + group.dx, y: (top + bottom) / 2 + group.dy };
}

/**
 * How many boxes of other groups it stands too near to, and how far it lies over them in all: of two that are near already
 * one would else be moved over the other.
 */
function covered(group: Group, groups: readonly Group[]): { readonly near: number; readonly over: number } {
  let near = 0;
  let over = 0;
  for (const other of groups) {
    if (other === group) continue;
    const [dx, dy] = [group.dx - other.dx, group.dy - other.dy];
    for (let one = 0; one < group.boxes.length; one += 4) {
      const x = (group.boxes[one] ?? 0) + dx;
      const y = (group.boxes[one + 1] ?? 0) + dy;
      const wide = (group.boxes[one + 2] ?? 0) + gap;
      const high = (group.boxes[one + 3] ?? 0) + gap * 0.6;
      for (let two = 0; two < other.boxes.length; two += 4) {
        const across = wide + (other.boxes[two + 2] ?? 0) - Math.abs(x - (other.boxes[two] ?? 0));
        const down = high + (other.boxes[two + 3] ?? 0) - Math.abs(y - (other.boxes[two + 1] ?? 0));
        if (across <= 0 || down <= 0) continue;
        near += 1;
        over += Math.max(0, Math.min(across - gap, down - gap * 0.6));
      }
    }
  }
  return { near, over };
}
