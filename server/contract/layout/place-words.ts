import { pointOnLine, type Point } from "../line-path.ts";
import { textWidth } from "../text-width.ts";
import { wrapWords } from "../wrap-words.ts";
import type { Course } from "./bend-lines.ts";
import { extentOf, grown, meets, overlap, type Box } from "./box.ts";
import { Nearby } from "./nearby.ts";
import { drawnCurve, drawnPieces, pointOnDrawn, type DrawnCurve } from "./drawn-curve.ts";
import { lineForms } from "./line-forms.ts";
import type { WordsPlace } from "./picture.ts";
import type { Scene } from "./scene.ts";

export interface PlacedWords {
  readonly words: WordsPlace;
  readonly box: Box;
  /** Whether a line runs through them; not known of words that stood already. */
  readonly crossed?: boolean;
}

/** What words may cost and still be better than none: crossing one line is tolerable, covering is not. */
const dearest = 120;

/** What it costs that a line runs through words: their own, another between the same two, any other. */
const crossed = { own: 90, beside: 90, other: 70 } as const;

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
  const ways = courses.map((course) => {
    const curve = drawnCurve(scene, course);
    return { id: course.id, link: course.link, curve, pieces: drawnPieces(curve), half: reachOf(scene, course) };
  });
  const curves = new Map(ways.map(({ id, curve }) => [id, curve]));
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
    const curve = curves.get(course.id) ?? drawnCurve(scene, course);
    let best: (PlacedWords & { readonly cost: number }) | undefined;
    forms.forEach((form, rank) => {
      for (const lines of layouts(form)) {
        for (const option of spots(course, curve, lines, reachOf(scene, course))) {
          let cost = option.cost + rank * 30 + (lines.length - 1) * 8;
          if (best !== undefined && cost >= best.cost) continue;
          const conflict = conflicts(option.box, scene, course, curve, ground);
          cost += conflict;
          if (cost < dearest && (best === undefined || cost < best.cost))
            best = { ...option, cost, crossed: conflict > 0 };
        }
      }
    });
    if (best === undefined) continue;
    placed.set(course.id, { words: best.words, box: best.box, crossed: best.crossed === true });
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

/** How far words must keep from the middle of their own line. */
function reachOf(scene: Scene, course: Course): number {
  return scene.links[course.link]?.lines[course.line]?.half ?? 1;
}

const shares = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.22, 0.78];

/** How much farther words may stand off, where their line bows into them or another passes close by. */
const lifts = [0, 5, 10] as const;

interface Spot extends PlacedWords {
  readonly cost: number;
}

function* spots(course: Course, curve: DrawnCurve, lines: readonly string[], reach: number): Generator<Spot> {
  const width = Math.max(...lines.map((line) => textWidth(line, 12.5, 500)));
  const height = lines.length * 15;
  const middle = pointOnLine(course.from, course.to, course.bend, 0.5);
  for (const [rank, share] of shares.entries()) {
    const point = pointOnDrawn(curve, share);
    const angle = upright(slope(curve, share));
    const level = Math.abs(angle) > 50;
    const turn = (angle * Math.PI) / 180;
    for (const side of [-1, 1]) {
      for (const farther of lifts) {
        const off = reach + 3.5 + farther;
        // Beside a steep line words stand level; along others they are lifted off by their own height.
        const lift = level ? { x: side * (width / 2 + off + 4), y: 0 } : rotate(0, side * (height / 2 + off), turn);
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
          cost:
            Math.floor((rank + 1) / 2) * 5 +
            farther * 0.8 +
            (side > 0 ? 2 : 0) +
            inner +
            (level ? Math.max(0, width - 100) / 6 : 0),
        };
      }
    }
  }
}

/** What words may not cover, and the lines they may cross. */
interface Ground {
  readonly ways: readonly {
    readonly id: string;
    readonly link: number;
    readonly pieces: ReturnType<typeof drawnPieces>;
    readonly half: number;
  }[];
  readonly waysAt: Nearby;
  /** Shapes, captions and the words that stand. */
  readonly taken: Box[];
  readonly takenAt: Nearby;
}

function conflicts(
  box: Box,
  scene: Scene,
  own: Course,
  curve: DrawnCurve,
  { ways, waysAt, taken, takenAt }: Ground,
): number {
  const roomy: Box = { ...box, width: box.width + 4, height: box.height + 2 };
  let cost = 0;
  for (const place of takenAt.within(extentOf(roomy))) {
    const other = taken[place];
    if (other !== undefined && overlap(roomy, other) > 0) return dearest;
  }
  const mark = scene.links[own.link]?.lines[own.line]?.mark ?? 0;
  if (mark > 0) {
    const { x, y } = pointOnDrawn(curve, 0.5);
    if (overlap(box, { x, y, width: 2 * mark, height: 2 * mark, angle: slope(curve, 0.5) }) > 0) cost += crossed.own;
  }
  const { left, top, right, bottom } = extentOf(box);
  if (left < -scene.halfWidth || right > scene.halfWidth || top < -scene.halfHeight || bottom > scene.halfHeight)
    return dearest;
  for (const place of waysAt.within(extentOf(grown(box, 5)))) {
    const way = ways[place];
    if (way === undefined) continue;
    const kept = grown(box, way.id === own.id ? way.half : way.half + 1);
    if (way.pieces.some(([from, to]) => meets(from, to, kept)))
      cost += way.id === own.id ? crossed.own : way.link === own.link ? crossed.beside : crossed.other;
    if (cost >= dearest) return cost;
  }
  return cost;
}

function slope(curve: DrawnCurve, share: number): number {
  const before = pointOnDrawn(curve, share - 0.05);
  const after = pointOnDrawn(curve, share + 0.05);
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
