import type { Point } from "../line-path.ts";
import { grown, meets, overlap, type Box } from "./box.ts";
import { captionBox, captionSides, shapeBox, type PlacedCaption } from "./place-captions.ts";
import type { Scene, SceneNode } from "./scene.ts";

/** What stands already, as far as new shapes must keep clear of it. */
export interface Ground {
  /** Shapes and captions: never covered. */
  readonly boxes: readonly Box[];
  /** Words on lines: covered only where there is no other place near. */
  readonly words: readonly Box[];
  /** The courses of lines, in straight pieces. */
  readonly ways: readonly (readonly (readonly [Point, Point])[])[];
}

/** A shape with its caption where they could stand, and what that would cover. */
interface Spot {
  readonly at: Point;
  readonly caption: PlacedCaption;
  /** How many shapes and captions it would cover, or stand too close to. */
  readonly covered: number;
  readonly cost: number;
}

const clear = 8;

/**
 * Finds each new shape and its caption the best place near where it was arranged, by its boxes: over no shape and no
 * caption, off lines and words where it can be. `judge` is what an arrangement costs with the shape where `x` and `y`
 * say. Afterwards no new box covers another one: what finds no room near goes farther out.
 */
export function settle(
  scene: Scene,
  x: Float64Array,
  y: Float64Array,
  fresh: readonly number[],
  ground: Ground,
  judge: (place: number) => number,
): ReadonlyMap<number, PlacedCaption> {
  const captions = new Map<number, PlacedCaption>();
  const point = (place: number): Point => ({ x: x[place] ?? 0, y: y[place] ?? 0 });
  const linksOf = new Map(
    fresh.map((place) => [place, scene.links.flatMap(({ a, b }) => (a === place ? [b] : b === place ? [a] : []))]),
  );

  const freshLinks = scene.links.filter(({ a, b }) => linksOf.has(a) || linksOf.has(b));

  /** The new lines that do not end at a place, straight for now. */
  const passing = (place: number): (readonly [Point, Point])[] =>
    freshLinks.flatMap(({ a, b }) => (a === place || b === place ? [] : [[point(a), point(b)] as const]));

  /** The boxes of other new shapes, of those in `among`. */
  const others = (place: number, among: Iterable<number>): Box[] => {
    const boxes: Box[] = [];
    for (const other of among) {
      const node = scene.nodes[other];
      if (other === place || node === undefined) continue;
      boxes.push(shapeBox(node, point(other)));
      const box = captions.get(other)?.box;
      if (box !== undefined) boxes.push(box);
    }
    return boxes;
  };

  const weigh = (
    place: number,
    node: SceneNode,
    at: Point,
    boxes: readonly Box[],
    strangers: readonly (readonly [Point, Point])[],
  ): Spot => {
    const own = (linksOf.get(place) ?? []).map((other) => [at, point(other)] as const);
    const shape = shapeBox(node, at);
    let covered = 0;
    let cost = 0;
    const roomy = grown(shape, clear);
    for (const box of boxes) if (overlap(roomy, box) > 0) covered += 1;
    for (const box of ground.words) if (overlap(shape, box) > 0) cost += 90;
    for (const way of ground.ways) if (way.some(([from, to]) => meets(from, to, roomy))) cost += 160;
    // Its lines, straight for now, should run through no caption.
    for (const [from, to] of own) {
      for (const box of boxes) {
        if (overlap(box, shapeAround(to)) === 0 && meets(from, to, box)) cost += 110;
      }
    }
    if (node.captionHeight === 0) return { at, caption: { side: "inside", box: undefined }, covered, cost };
    let best: { readonly caption: PlacedCaption; readonly covered: number; readonly cost: number } | undefined;
    captionSides.forEach((side, rank) => {
      const box = captionBox(node, at, side);
      const wide = grown(box, 4);
      let under = 0;
      let price = rank * 3;
      for (const other of boxes) if (overlap(wide, other) > 0) under += 1;
      for (const other of ground.words) if (overlap(box, other) > 0) price += 90;
      for (const way of ground.ways) if (way.some(([from, to]) => meets(from, to, wide))) price += 160;
      for (const [from, to] of own) if (meets(from, to, wide)) price += 110;
      for (const [from, to] of strangers) if (meets(from, to, box)) price += 80;
      if (best === undefined || under < best.covered || (under === best.covered && price < best.cost))
        best = { caption: { side, box }, covered: under, cost: price };
    });
    return best === undefined
      ? { at, caption: { side: "below", box: undefined }, covered, cost }
      : { at, caption: best.caption, covered: covered + best.covered, cost: cost + best.cost };
  };

  const judged = (place: number, spot: Spot): number => {
    x[place] = spot.at.x;
    y[place] = spot.at.y;
    return spot.covered * 1_000 + spot.cost + judge(place);
  };
  const stand = (place: number, spot: Spot): void => {
    x[place] = spot.at.x;
    y[place] = spot.at.y;
    captions.set(place, spot.caption);
  };

  for (const place of fresh) {
    const node = scene.nodes[place];
    if (node !== undefined)
      stand(
        place,
        weigh(place, node, { x: Math.round(x[place] ?? 0), y: Math.round(y[place] ?? 0) }, ground.boxes, []),
      );
  }
  // Round and round until nobody gains by moving.
  for (let round = 0; round < 4; round += 1) {
    let moved = false;
    for (const place of fresh) {
      const node = scene.nodes[place];
      if (node === undefined) continue;
      const boxes = [...ground.boxes, ...others(place, fresh)];
      const strangers = passing(place);
      const now = point(place);
      let best = weigh(place, node, now, boxes, strangers);
      let least = judged(place, best);
      for (const at of around(now, round < 2 ? [16, 32, 56, 88, 130, 180] : [8, 20, 40, 70])) {
        const spot = weigh(place, node, at, boxes, strangers);
        // Judging the arrangement costs most: what the boxes alone forbid is left out.
        if (spot.covered > best.covered) continue;
        const price = judged(place, spot);
        if (price < least - 0.5) {
          least = price;
          best = spot;
        }
      }
      moved ||= best.at.x !== now.x || best.at.y !== now.y;
      stand(place, best);
    }
    if (!moved) break;
  }
  // One after the other takes its place for good; who would cover something goes to the nearest free spot.
  const done: number[] = [];
  for (const place of fresh) {
    const node = scene.nodes[place];
    if (node === undefined) continue;
    const boxes = [...ground.boxes, ...others(place, done)];
    stand(
      place,
      freeSpot((at) => weigh(place, node, at, boxes, passing(place)), point(place)),
    );
    done.push(place);
  }
  return captions;
}

function shapeAround(at: Point): Box {
  return { x: at.x, y: at.y, width: 1, height: 1, angle: 0 };
}

function around(at: Point, radii: readonly number[]): readonly Point[] {
  return radii.flatMap((radius) =>
    Array.from({ length: 12 }, (_, rank) => {
      const angle = ((rank + 0.5 * (radius % 3)) * Math.PI) / 6;
      return { x: Math.round(at.x + Math.cos(angle) * radius), y: Math.round(at.y + Math.sin(angle) * radius * 0.8) };
    }),
  );
}

/** The nearest spot that covers nothing; a little farther where fewer lines and words are in the way. */
function freeSpot(weigh: (at: Point) => Spot, start: Point): Spot {
  let best = weigh(start);
  if (best.covered === 0) return best;
  let least = Number.POSITIVE_INFINITY;
  // The plane has no end and what stands has one: a free spot is always found.
  for (let radius = 14; least > radius * 0.5; radius += 14) {
    const count = Math.max(8, Math.round(radius / 4));
    for (let rank = 0; rank < count; rank += 1) {
      const angle = (rank * 2 * Math.PI) / count;
      const spot = weigh({
        x: Math.round(start.x + Math.cos(angle) * radius),
        y: Math.round(start.y + Math.sin(angle) * radius),
      });
      const price = spot.cost + radius * 0.5;
      if (spot.covered === 0 && price < least) {
        least = price;
        best = spot;
      }
    }
  }
  return best;
}
