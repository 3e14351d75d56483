import { pointOnLine, type Point } from "../line-path.ts";
import { textWidth } from "../text-width.ts";
import { wrapWords } from "../wrap-words.ts";
import type { Course } from "./bend-lines.ts";
import { extentOf, grown, meets, overlap, type Box } from "./box.ts";
import { Nearby } from "./nearby.ts";
import { pieces } from "./pieces.ts";
import { lineForms } from "./line-forms.ts";
import type { WordsPlace } from "./picture.ts";
import type { Scene } from "./scene.ts";

export interface PlacedWords {
  readonly words: WordsPlace;
  readonly box: Box;
}

/** What words may cost and still be better than none: crossing a line is tolerable, covering is not. */
const dearest = 100;

/**
 * Puts words beside their lines: at the middle, then nearer to either end, above, then below, whole, then
 * on two lines, then shorter; never over a shape, a caption or other words. Where nothing fits, a line
 * has no words: they are dropped before any caption is. Words that stand keep their place; `worded` are the lines that
 * get words, by default all.
 */
export function placeWords(
  scene: Scene,
  courses: readonly Course[],
  obstacles: readonly Box[],
  standing: ReadonlyMap<string, PlacedWords> = new Map(),
  worded: readonly Course[] = courses,
): ReadonlyMap<string, PlacedWords> {
  const placed = new Map(standing);
  const allForms = lineForms(scene, worded);
  const ways = courses.map((course) => ({ id: course.id, link: course.link, pieces: pieces(course) }));
  const ground: Ground = { ways, waysAt: new Nearby(), taken: [...obstacles], takenAt: new Nearby() };
  ways.forEach((way, place) => {
    for (const [from, to] of way.pieces) ground.waysAt.addAlong(place, from.x, from.y, to.x, to.y);
  });
  for (const { box } of placed.values()) ground.taken.push(box);
  ground.taken.forEach((box, place) => ground.takenAt.add(place, extentOf(box)));
  // Short lines have least choice.
  const order = worded.toSorted((one, other) => length(one) - length(other) || (one.id < other.id ? -1 : 1));
  for (const course of order) {
    const forms = allForms.get(course.id) ?? [];
    let best: (PlacedWords & { readonly cost: number }) | undefined;
    forms.forEach((form, rank) => {
      for (const lines of layouts(form)) {
        for (const option of spots(course, lines)) {
          let cost = option.cost + rank * 30 + (lines.length - 1) * 8;
          if (best !== undefined && cost >= best.cost) continue;
          cost += conflicts(option.box, scene, course, ground);
          if (cost < dearest && (best === undefined || cost < best.cost)) best = { ...option, cost };
        }
      }
    });
    if (best === undefined) continue;
    placed.set(course.id, { words: best.words, box: best.box });
    ground.takenAt.add(ground.taken.push(best.box) - 1, extentOf(best.box));
  }
  return placed;
}

function length(course: Course): number {
  return Math.hypot(course.to.x - course.from.x, course.to.y - course.from.y);
}

/** On one line, or on two or three where it is long; never cut. */
function layouts(text: string): readonly (readonly string[])[] {
  const width = textWidth(text, 12.5, 500);
  const wrapped = [120, 160, 210].map((most) => wrapWords(text, { width: most, size: 12.5, weight: 500 }));
  const all = [width <= 330 ? [text] : [], ...wrapped.toReversed()];
  return all.filter(
    (lines, index) =>
      lines.length > 0 &&
      lines.length <= 3 &&
      all.findIndex((other) => other.join("\n") === lines.join("\n")) === index,
  );
}

const shares = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72];

interface Spot extends PlacedWords {
  readonly cost: number;
}

function* spots(course: Course, lines: readonly string[]): Generator<Spot> {
  const width = Math.max(...lines.map((line) => textWidth(line, 12.5, 500)));
  const height = lines.length * 15;
  const middle = pointOnLine(course.from, course.to, course.bend, 0.5);
  for (const [rank, share] of shares.entries()) {
    const point = pointOnLine(course.from, course.to, course.bend, share);
    const angle = upright(slope(course, share));
    const level = Math.abs(angle) > 50;
    for (const side of [-1, 1]) {
      const turn = (angle * Math.PI) / 180;
      // Beside a steep line words stand level; along others they are lifted off by their own height.
      const lift = level ? { x: side * (width / 2 + 9), y: 0 } : rotate(0, side * (height / 2 + 4.5), turn);
      const box: Box = {
        x: point.x + lift.x,
        y: point.y + lift.y,
        width,
        height,
        angle: level ? 0 : angle,
      };
      // The outer side of a bow is free of its own curve.
      const inner = course.bend === 0 || sideOfBend(course, box) ? 0 : 14;
      yield {
        words: { lines, dx: round(box.x - middle.x), dy: round(box.y - middle.y), angle: round(box.angle) },
        box,
        // Level words beside a steep line drift off it where they are wide.
        cost: Math.floor((rank + 1) / 2) * 5 + (side > 0 ? 2 : 0) + inner + (level ? Math.max(0, width - 100) / 6 : 0),
      };
    }
  }
}

/** What words may not cover, and the lines they may cross. */
interface Ground {
  readonly ways: readonly { readonly id: string; readonly link: number; readonly pieces: ReturnType<typeof pieces> }[];
  readonly waysAt: Nearby;
  /** Shapes, captions and the words that stand. */
  readonly taken: Box[];
  readonly takenAt: Nearby;
}

function conflicts(box: Box, scene: Scene, own: Course, { ways, waysAt, taken, takenAt }: Ground): number {
  const roomy: Box = { ...box, width: box.width + 4, height: box.height + 2 };
  let cost = 0;
  for (const place of takenAt.within(extentOf(roomy))) {
    const other = taken[place];
    if (other !== undefined && overlap(roomy, other) > 0) return dearest;
  }
  const { left, top, right, bottom } = extentOf(box);
  if (left < -scene.halfWidth || right > scene.halfWidth || top < -scene.halfHeight || bottom > scene.halfHeight)
    return dearest;
  for (const place of waysAt.within(extentOf(grown(box, 1)))) {
    const way = ways[place];
    if (way === undefined) continue;
    if (way.id === own.id) {
      // Bowed lines may cut the corner of their own words.
      if (way.pieces.some(([from, to]) => meets(from, to, { ...box, width: box.width - 8, height: box.height - 6 })))
        cost += 24;
    } else if (way.pieces.some(([from, to]) => meets(from, to, box))) cost += way.link === own.link ? 55 : 34;
    if (cost >= dearest) return cost;
  }
  return cost;
}

function slope(course: Course, share: number): number {
  const before = pointOnLine(course.from, course.to, course.bend, share - 0.05);
  const after = pointOnLine(course.from, course.to, course.bend, share + 0.05);
  return (Math.atan2(after.y - before.y, after.x - before.x) * 180) / Math.PI;
}

/** Never upside down. */
function upright(angle: number): number {
  return angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
}

function rotate(x: number, y: number, turn: number): Point {
  return { x: x * Math.cos(turn) - y * Math.sin(turn), y: x * Math.sin(turn) + y * Math.cos(turn) };
}

function sideOfBend(course: Course, point: Point): boolean {
  const dx = course.to.x - course.from.x;
  const dy = course.to.y - course.from.y;
  return (dx * (point.y - course.from.y) - dy * (point.x - course.from.x)) * course.bend > 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
