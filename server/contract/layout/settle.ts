import type { Point } from "../line-path.ts";
import { extentOf, grown, meets, overlap, type Box } from "./box.ts";
import { Nearby, type Extent } from "./nearby.ts";
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
 * say. Afterwards no new box covers another one: what finds no room near goes farther out. `share`, up to 1: of the effort.
 */
export function settle(
  scene: Scene,
  x: Float64Array,
  y: Float64Array,
  fresh: readonly number[],
  ground: Ground,
  judge: (place: number) => number,
  share = 1,
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

  const standing = new Nearby();
  ground.boxes.forEach((box, place) => standing.add(place, extentOf(box)));
  const written = new Nearby();
  ground.words.forEach((box, place) => written.add(place, extentOf(box)));
  const ways = new Nearby();
  ground.ways.forEach((way, place) => {
    for (const [from, to] of way) ways.addAlong(place, from.x, from.y, to.x, to.y);
  });
  const pick = <One extends object>(all: readonly One[], places: readonly number[]): One[] =>
    places.map((place) => all[place]).filter((one) => one !== undefined);

  /**
   * What a shape at a spot would cover, with its caption on the best side. `others`: boxes of other new shapes; `strangers`:
   * new lines that do not end here. Undefined where it would cover more than `most`.
   */
  const weigh = (
    place: number,
    node: SceneNode,
    at: Point,
    others: readonly Box[],
    strangers: readonly (readonly [Point, Point])[],
    most = Number.POSITIVE_INFINITY,
  ): Spot | undefined => {
    const shape = shapeBox(node, at);
    const area = areaOf(node, at);
    const roomy = grown(shape, clear);
    const boxes: Box[] = [];
    let covered = 0;
    // Gathered as it is looked at: most spots are given up at once.
    for (const other of standing.within(area)) {
      const box = ground.boxes[other];
      if (box === undefined) continue;
      boxes.push(box);
      if (overlap(roomy, box) > 0) covered += 1;
      if (covered > most) return undefined;
    }
    for (const box of others) {
      if (!touches(box, area)) continue;
      boxes.push(box);
      if (overlap(roomy, box) > 0) covered += 1;
      if (covered > most) return undefined;
    }
    const sides =
      node.captionHeight === 0
        ? []
        : captionSides.map((side, rank) => {
            const box = captionBox(node, at, side);
            const wide = grown(box, 4);
            let under = 0;
            for (const other of boxes) if (overlap(wide, other) > 0) under += 1;
            return { side, rank, box, wide, under };
          });
    const least = sides.length === 0 ? 0 : Math.min(...sides.map(({ under }) => under));
    if (covered + least > most) return undefined;
    const words = pick(ground.words, written.within(area));
    const lines = pick(ground.ways, ways.within(area));
    let cost = 0;
    for (const box of words) if (overlap(shape, box) > 0) cost += 90;
    for (const way of lines) if (way.some(([from, to]) => meets(from, to, roomy))) cost += 160;
    // Its lines, straight for now, should run through no caption.
    const own = (linksOf.get(place) ?? []).map((other) => [at, point(other)] as const);
    for (const [from, to] of own) {
      const end = shapeAround(to);
      const covers = (box: Box | undefined): boolean =>
        box !== undefined && meets(from, to, box) && overlap(box, end) === 0;
      for (const other of standing.along(from.x, from.y, to.x, to.y, 0)) if (covers(ground.boxes[other])) cost += 110;
      for (const box of others) if (covers(box)) cost += 110;
    }
    let best: { readonly caption: PlacedCaption; readonly cost: number } | undefined;
    for (const { side, rank, box, wide, under } of sides) {
      if (under !== least) continue;
      let price = rank * 3;
      for (const other of words) if (overlap(box, other) > 0) price += 90;
      for (const way of lines) if (way.some(([from, to]) => meets(from, to, wide))) price += 160;
      for (const [from, to] of own) if (meets(from, to, wide)) price += 110;
      for (const [from, to] of strangers) if (meets(from, to, box)) price += 80;
      if (best === undefined || price < best.cost) best = { caption: { side, box }, cost: price };
    }
    return best === undefined
      ? { at, caption: { side: "inside", box: undefined }, covered, cost }
      : { at, caption: best.caption, covered: covered + least, cost: cost + best.cost };
  };

  const judged = (place: number, spot: Spot): number => {
    x[place] = spot.at.x;
    y[place] = spot.at.y;
    return spot.covered * 1_000 + spot.cost + judge(place);
  };
  const stand = (place: number, spot: Spot | undefined): void => {
    if (spot === undefined) return;
    x[place] = spot.at.x;
    y[place] = spot.at.y;
    captions.set(place, spot.caption);
  };

  for (const place of fresh) {
    const node = scene.nodes[place];
    if (node !== undefined)
      stand(place, weigh(place, node, { x: Math.round(x[place] ?? 0), y: Math.round(y[place] ?? 0) }, [], []));
  }
  // Round and round until nobody gains by moving.
  for (let round = 0; round < Math.ceil(4 * share); round += 1) {
    let moved = false;
    for (const place of fresh) {
      const node = scene.nodes[place];
      if (node === undefined) continue;
      const boxes = others(place, fresh);
      const strangers = passing(place);
      const now = point(place);
      let best = weigh(place, node, now, boxes, strangers);
      if (best === undefined) continue;
      let least = judged(place, best);
      for (const at of around(
        now,
        share < 0.5 ? [24, 56, 110] : round < 2 ? [16, 32, 56, 88, 130, 180] : [8, 20, 40, 70],
      )) {
        // Judging the arrangement costs most: what the boxes alone forbid is left out.
        const spot = weigh(place, node, at, boxes, strangers, best.covered);
        if (spot === undefined) continue;
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
    const boxes = others(place, done);
    const strangers = passing(place);
    stand(
      place,
      freeSpot((at, most) => weigh(place, node, at, boxes, strangers, most), point(place), share),
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

/** Whether an upright box reaches into a rectangle. */
function touches(box: Box, { left, top, right, bottom }: Extent): boolean {
  const wide = box.width / 2;
  const high = box.height / 2;
  return box.x + wide > left && box.x - wide < right && box.y + high > top && box.y - high < bottom;
}

/** What a shape takes wherever its caption stands, with the room that is kept clear about it. */
function areaOf(node: SceneNode, { x, y }: Point): Extent {
  const aside = Math.max(node.width / 2 + 8 + node.captionWidth, node.captionWidth / 2) + clear;
  const down = node.height / 2 + 5 + node.captionHeight + clear;
  return { left: x - aside, top: y - down, right: x + aside, bottom: y + down };
}

/** The nearest spot that covers nothing; a little farther where fewer lines and words are in the way. */
function freeSpot(
  weigh: (at: Point, most?: number) => Spot | undefined,
  start: Point,
  share: number,
): Spot | undefined {
  let best = weigh(start);
  if (best === undefined || best.covered === 0) return best;
  let least = Number.POSITIVE_INFINITY;
  // The plane has no end and what stands has one: a free spot is always found.
  for (let radius = 14, last = Number.POSITIVE_INFINITY; least > radius * 0.5 && radius <= last; radius += 14) {
    const count = Math.max(8, Math.round(radius / 4));
    for (let rank = 0; rank < count; rank += 1) {
      const angle = (rank * 2 * Math.PI) / count;
      const spot = weigh(
        { x: Math.round(start.x + Math.cos(angle) * radius), y: Math.round(start.y + Math.sin(angle) * radius) },
        0,
      );
      if (spot === undefined) continue;
      const price = spot.cost + radius * 0.5;
      if (price < least) {
        least = price;
        best = spot;
      }
    }
    // In a hurry the first ring with room will do, and the next one.
    if (share < 0.5 && last > radius && least < Number.POSITIVE_INFINITY) last = radius + 14;
  }
  return best;
}
