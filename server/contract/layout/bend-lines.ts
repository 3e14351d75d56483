import { controlPoint, pointOnCurve, type Point } from "../line-path.ts";
import { extentOf, grown, meets, type Box } from "./box.ts";
import { Nearby } from "./nearby.ts";
import { pieces } from "./pieces.ts";
import { shapeBox } from "./place-captions.ts";
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

/** What lines give way to. */
interface Ground {
  readonly captions: readonly Box[];
  readonly captionsAt: Nearby;
  readonly shapes: Nearby;
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
  const ground: Ground = { captions, shapes: shapesAt(scene, at), captionsAt: new Nearby() };
  captions.forEach((box, place) => ground.captionsAt.add(place, extentOf(box)));
  return scene.links.flatMap((link, place) => {
    const standingBends = bendsBeside(scene, link, at, ground, standing);
    // One way's lines first, then the other's, so that each way keeps its side.
    const order = link.lines
      .map((line, index) => ({ line, index }))
      .toSorted((one, other) => Number(one.line.forward) - Number(other.line.forward) || one.index - other.index);
    const shift =
      standingBends !== undefined
        ? 0
        : order.length === 1
          ? freeBend(scene, link, at, ground)
          : bundleShift(scene, link, at, ground, order.length);
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

function freeBend(scene: Scene, link: Link, at: (place: number) => Point, ground: Ground): number {
  return cheapest(steps, (bend, most) => inTheWay(scene, link, at, ground, bend, most) + Math.abs(bend) * farther);
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
  ground: Ground,
  standing: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> | undefined {
  const bends = new Map<string, number>();
  for (const line of link.lines) {
    const bend = standing.get(line.id);
    if (bend !== undefined) bends.set(line.id, line.forward ? bend : -bend);
  }
  if (bends.size === 0 && standing.size === 0) return undefined;
  // A single line finds its way below as well, and at once.
  if (bends.size === 0 && link.lines.length > 1 && isFree(scene, link, at, ground)) return undefined;
  for (const line of link.lines) {
    if (bends.has(line.id)) continue;
    const taken = [...bends.values()];
    const free = lanes.filter((lane) => taken.every((bend) => Math.abs(lane - bend) >= 34));
    const bend = cheapest(
      free,
      (lane, most) => inTheWay(scene, link, at, ground, lane, most) + Math.abs(lane) * farther,
    );
    bends.set(line.id, bend);
  }
  return bends;
}

/** Whether the lines of a link, moved together, run through nothing. */
function isFree(scene: Scene, link: Link, at: (place: number) => Point, ground: Ground): boolean {
  const count = link.lines.length;
  const shift = bundleShift(scene, link, at, ground, count);
  return link.lines.every(
    (_, rank) => inTheWay(scene, link, at, ground, shift + (rank - (count - 1) / 2) * apart(count), 0) === 0,
  );
}

/** Moves a whole bundle, so that none of its lines runs through a shape. */
function bundleShift(scene: Scene, link: Link, at: (place: number) => Point, ground: Ground, count: number): number {
  const width = apart(count);
  return cheapest(steps, (shift, most) => {
    let cost = Math.abs(shift) * farther;
    for (let rank = 0; rank < count && cost <= most; rank += 1) {
      cost += inTheWay(scene, link, at, ground, shift + (rank - (count - 1) / 2) * width);
    }
    return cost;
  });
}

/** What a bend runs through; where that is more than `most`, only that it is. */
function inTheWay(
  scene: Scene,
  link: Link,
  at: (place: number) => Point,
  ground: Ground,
  bend: number,
  most = Number.POSITIVE_INFINITY,
): number {
  const way = pieces({ from: at(link.a), to: at(link.b), bend });
  const beyond =
    scene.edged === true && way.some(([, { x, y }]) => Math.abs(x) > scene.halfWidth || Math.abs(y) > scene.halfHeight);
  let cost = beyond ? 150 : 0;
  const [one, other] = [at(link.a), at(link.b)];
  for (const place of ground.captionsAt.along(one.x, one.y, other.x, other.y, Math.abs(bend) / 2)) {
    if (cost > most) return cost;
    const box = ground.captions[place];
    if (box !== undefined && way.some(([from, to]) => meets(from, to, box))) cost += 110;
  }
  return cost + blocked(scene, link, at, bend, ground.shapes, (most - cost) / 200) * 200;
}

/** What each pixel of a bend costs. */
const farther = 0.2;

/** The bend that costs least, of choices that bend ever more: what follows costs at least its bend. */
function cheapest(choices: readonly number[], cost: (choice: number, most: number) => number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    if (Math.abs(choice) * farther >= least) break;
    const price = cost(choice, least);
    if (price < least - 1e-9) {
      least = price;
      best = choice;
    }
  }
  return best;
}

/** How far a line is to keep from a shape. */
const roomy = 9;

/** The shapes of a scene, to be found by where they stand: for `blocked`. */
export function shapesAt(scene: Scene, at: (place: number) => Point): Nearby {
  const shapes = new Nearby();
  scene.nodes.forEach((node, place) => shapes.add(place, extentOf(grown(shapeBox(node, at(place)), roomy))));
  return shapes;
}

/**
 * How deep a bent line runs through shapes that are not its ends, in shares of their size; no deeper than `most` is asked.
 */
export function blocked(
  scene: Scene,
  link: Pick<Link, "a" | "b">,
  at: (place: number) => Point,
  bend: number,
  shapes: Nearby,
  most = Number.POSITIVE_INFINITY,
): number {
  const from = at(link.a);
  const to = at(link.b);
  const control = controlPoint(from, to, bend);
  const points: Point[] = [];
  for (let share = 0.04; share < 1; share += 0.04) points.push(pointOnCurve(from, control, to, share));
  // A curve stays within the triangle of its ends and its control point.
  const left = Math.min(from.x, to.x, control.x);
  const right = Math.max(from.x, to.x, control.x);
  const top = Math.min(from.y, to.y, control.y);
  const bottom = Math.max(from.y, to.y, control.y);
  let depth = 0;
  for (const place of shapes.along(from.x, from.y, to.x, to.y, Math.abs(bend) / 2)) {
    if (depth > most) return depth;
    const node = scene.nodes[place];
    if (node === undefined || place === link.a || place === link.b) continue;
    const middle = at(place);
    const wide = node.width / 2 + roomy;
    const high = node.height / 2 + roomy;
    if (middle.x + wide <= left || middle.x - wide >= right) continue;
    if (middle.y + high <= top || middle.y - high >= bottom) continue;
    let deepest = 0;
    for (const point of points) {
      const off = Math.max(Math.abs(point.x - middle.x) / wide, Math.abs(point.y - middle.y) / high);
      deepest = Math.max(deepest, 1 - off);
    }
    if (deepest > 0) depth += 0.3 + deepest;
  }
  return depth;
}
