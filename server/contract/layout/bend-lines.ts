import { pointOnLine, type Point } from "../line-path.ts";
import { meets, type Box } from "./box.ts";
import { pieces } from "./pieces.ts";
import type { Link, Scene } from "./scene.ts";

/** A line with its course through the picture: from and to are the centres of its ends. */
export interface Course {
  readonly id: string;
  readonly link: number;
  /** Its place in the link's lines. */
  readonly line: number;
  readonly from: Point;
  readonly to: Point;
  readonly source: number;
  readonly target: number;
  readonly bend: number;
}

/** How far apart the control points of so many parallel lines stand; their middles half as far. */
function apart(count: number): number {
  return count === 2 ? 72 : count < 5 ? 48 : 36;
}

/**
 * Bends lines that would lie on each other, opposite directions to opposite sides, and those that would
 * run through a shape, by steps of 18 to the side that is free sooner. Lines in `standing` keep their bend.
 */
export function bendLines(
  scene: Scene,
  at: (place: number) => Point,
  captions: readonly Box[] = [],
  standing: ReadonlyMap<string, number> = new Map(),
): readonly Course[] {
  return scene.links.flatMap((link, place) => {
    const standingBends = bendsBeside(scene, link, at, captions, standing);
    // One way's lines first, then the other's, so that each way keeps its side.
    const order = link.lines
      .map((line, index) => ({ line, index }))
      .toSorted((one, other) => Number(one.line.forward) - Number(other.line.forward) || one.index - other.index);
    const shift =
      standingBends !== undefined
        ? 0
        : order.length === 1
          ? freeBend(scene, link, at, captions)
          : bundleShift(scene, link, at, captions, order.length);
    return order.map(({ line, index }, rank) => {
      const off = standingBends?.get(line.id) ?? shift + (rank - (order.length - 1) / 2) * apart(order.length);
      const source = line.forward ? link.a : link.b;
      const target = line.forward ? link.b : link.a;
      return {
        id: line.id,
        link: place,
        line: index,
        from: at(source),
        to: at(target),
        source,
        target,
        bend: Math.round(line.forward ? off : -off) + 0,
      };
    });
  });
}

const steps = [0, ...[18, 36, 54, 72, 90, 108, 126, 144, 162, 180].flatMap((off) => [off, -off])];

function freeBend(scene: Scene, link: Link, at: (place: number) => Point, captions: readonly Box[]): number {
  return cheapest(steps, (bend) => inTheWay(scene, link, at, captions, bend) + Math.abs(bend) * 0.2);
}

const lanes = [0, ...Array.from({ length: 16 }, (_, rank) => 18 * (rank + 1)).flatMap((off) => [off, -off])];

/**
 * In a picture that stands, lines of a link find lanes one by one: beside those that stand, or, where none does but all of
 * them together had something in the way, each round what is in its own. Taken from a to b; undefined where neither holds.
 */
function bendsBeside(
  scene: Scene,
  link: Link,
  at: (place: number) => Point,
  captions: readonly Box[],
  standing: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> | undefined {
  const bends = new Map<string, number>();
  for (const line of link.lines) {
    const bend = standing.get(line.id);
    if (bend !== undefined) bends.set(line.id, line.forward ? bend : -bend);
  }
  if (bends.size === 0 && (standing.size === 0 || isFree(scene, link, at, captions))) return undefined;
  for (const line of link.lines) {
    if (bends.has(line.id)) continue;
    const taken = [...bends.values()];
    const free = lanes.filter((lane) => taken.every((bend) => Math.abs(lane - bend) >= 34));
    const bend = cheapest(free, (lane) => inTheWay(scene, link, at, captions, lane) + Math.abs(lane) * 0.2);
    bends.set(line.id, bend);
  }
  return bends;
}

/** Whether the lines of a link, moved together, run through nothing. */
function isFree(scene: Scene, link: Link, at: (place: number) => Point, captions: readonly Box[]): boolean {
  const count = link.lines.length;
  const shift = count === 1 ? freeBend(scene, link, at, captions) : bundleShift(scene, link, at, captions, count);
  return link.lines.every(
    (_, rank) => inTheWay(scene, link, at, captions, shift + (rank - (count - 1) / 2) * apart(count)) === 0,
  );
}

/** Moves a whole bundle, so that none of its lines runs through a shape. */
function bundleShift(
  scene: Scene,
  link: Link,
  at: (place: number) => Point,
  captions: readonly Box[],
  count: number,
): number {
  const width = apart(count);
  return cheapest(steps, (shift) => {
    let cost = Math.abs(shift) * 0.2;
    for (let rank = 0; rank < count; rank += 1) {
      cost += inTheWay(scene, link, at, captions, shift + (rank - (count - 1) / 2) * width);
    }
    return cost;
  });
}

function inTheWay(
  scene: Scene,
  link: Link,
  at: (place: number) => Point,
  captions: readonly Box[],
  bend: number,
): number {
  const way = pieces({ from: at(link.a), to: at(link.b), bend });
  const covered = captions.filter((box) => way.some(([from, to]) => meets(from, to, box))).length;
  const beyond =
    scene.edged === true && way.some(([, { x, y }]) => Math.abs(x) > scene.halfWidth || Math.abs(y) > scene.halfHeight);
  return blocked(scene, link, at, bend) * 200 + covered * 110 + (beyond ? 150 : 0);
}

function cheapest(choices: readonly number[], cost: (choice: number) => number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const price = cost(choice);
    if (price < least - 1e-9) {
      least = price;
      best = choice;
    }
  }
  return best;
}

/** How deep a bent line runs through shapes that are not its ends, in shares of their size. */
export function blocked(scene: Scene, link: Pick<Link, "a" | "b">, at: (place: number) => Point, bend: number): number {
  const from = at(link.a);
  const to = at(link.b);
  let depth = 0;
  scene.nodes.forEach((node, place) => {
    if (place === link.a || place === link.b) return;
    const middle = at(place);
    const wide = node.width / 2 + 9;
    const high = node.height / 2 + 9;
    let deepest = 0;
    for (let share = 0.04; share < 1; share += 0.04) {
      const point = pointOnLine(from, to, bend, share);
      const off = Math.max(Math.abs(point.x - middle.x) / wide, Math.abs(point.y - middle.y) / high);
      deepest = Math.max(deepest, 1 - off);
    }
    if (deepest > 0) depth += 0.3 + deepest;
  });
  return depth;
}
