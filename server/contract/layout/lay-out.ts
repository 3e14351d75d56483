import type { Point } from "../line-path.ts";
import { arrange, type Arrangement } from "./arrange.ts";
import { blocked, shapesAt, type Course } from "./bend-lines.ts";
import { meets, overlap } from "./box.ts";
import { composeAt } from "./compose-at.ts";
import { lineForms } from "./line-forms.ts";
import { packGroups } from "./pack-groups.ts";
import { pieces } from "./pieces.ts";
import { shapeBox, type PlacedCaption } from "./place-captions.ts";
import type { PlacedWords } from "./place-words.ts";
import type { Picture, Places } from "./picture.ts";
import { scene, type Scene } from "./scene.ts";

/** A picture with everything in its place, as boxes that can be measured. */
export interface Composition {
  readonly scene: Scene;
  readonly at: readonly Point[];
  readonly courses: readonly Course[];
  readonly captions: readonly PlacedCaption[];
  readonly words: ReadonlyMap<string, PlacedWords>;
}

/** Half of the width and height that a picture is to keep to, in pixels. */
export interface Frame {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/**
 * Lays a picture out as an editor would: shapes first, then captions on the side that is free, then words
 * on lines; in a frame that is wider than high unless another is asked for. Pure: the same picture gets the same places on every machine, in whatever order its rows came.
 */
export function layOut(picture: Picture, frame?: Frame): Places {
  return placesOf(compose(picture, frame));
}

/** The composition behind `layOut`: the best of several arrangements, judged when all words stand. */
export function compose(picture: Picture, frame?: Frame): Composition {
  const made = { ...scene(picture), ...frame, edged: frame !== undefined };
  const count = made.nodes.length + made.links.length;
  // About a second of one core for a first picture; a large one gets one try.
  // In a frame of its own it is laid out while somebody waits with a phone in the hand.
  const tries = Math.min(frame === undefined ? 10 : 2, count > 90 ? 1 : count > 55 ? 2 : count > 30 ? 4 : 10);
  const steps = Math.round(Math.min(16_000, 640_000 / Math.max(20, count)));
  let best: { readonly composition: Composition; readonly cost: number } | undefined;
  for (let seed = 1; seed <= tries; seed += 1) {
    const arrangement = packGroups(made, arrange(made, seed, steps));
    const composition = finish(made, arrangement);
    const cost = arrangement.cost + faults(composition);
    if (best === undefined || cost < best.cost) best = { composition, cost };
  }
  return best?.composition ?? finish(made, { x: new Float64Array(), y: new Float64Array(), cost: 0 });
}

function finish(made: Scene, arrangement: Arrangement): Composition {
  return composeAt(made, centred(made, arrangement));
}

/**
 * The arrangement in the frame's middle, spread a little where there is room, in whole pixels: the same on
 * every machine.
 */
function centred(made: Scene, { x, y }: Arrangement): readonly Point[] {
  // A tall picture leaves most of a wide frame empty: it may go farther apart across.
  const tall = Math.min(1.8, (1.3 * extent(y)) / Math.max(1, extent(x)));
  const across = spread(
    made.nodes.map((node, place) => ({ at: x[place] ?? 0, reach: Math.max(node.width, node.captionWidth) / 2 })),
    made.halfWidth - 6,
    Math.max(1.2, made.edged ? 1.2 : tall),
  );
  // A caption may stand above or below its shape.
  const down = spread(
    made.nodes.map((node, place) => ({
      at: y[place] ?? 0,
      reach: node.height / 2 + (node.captionHeight > 0 ? node.captionHeight + 5 : 0),
    })),
    made.halfHeight - 6,
    1.2,
  );
  return made.nodes.map((_, place) => ({ x: across[place] ?? 0, y: down[place] ?? 0 }));
}

function extent(values: Float64Array): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

/** Values about 0, up to `farthest` times as far apart, none reaching beyond half of the frame. */
function spread(
  values: readonly { readonly at: number; readonly reach: number }[],
  half: number,
  farthest: number,
): readonly number[] {
  if (values.length === 0) return [];
  const least = Math.min(...values.map(({ at }) => at));
  const most = Math.max(...values.map(({ at }) => at));
  const middle = (least + most) / 2;
  const room = Math.min(
    ...values.map(({ at, reach }) =>
      at === middle ? Number.POSITIVE_INFINITY : (half - reach) / Math.abs(at - middle),
    ),
  );
  // What reaches beyond once it is centred is left as it was arranged.
  if (room < 1) return values.map(({ at }) => Math.round(at) + 0);
  const scale = Math.min(farthest, room);
  return values.map(({ at }) => Math.round((at - middle) * scale) + 0);
}

/** What went wrong after the arrangement, in its coin: words lost or run through, captions covered, shapes run through. */
function faults(composition: Composition): number {
  const { scene: made, at, courses, captions, words } = composition;
  const point = (place: number): Point => at[place] ?? { x: 0, y: 0 };
  let cost = 0;
  const shapes = shapesAt(made, point);
  const allForms = lineForms(made, courses);
  for (const course of courses) {
    const [fullest] = allForms.get(course.id) ?? [];
    const placed = words.get(course.id)?.words.lines.join(" ");
    const line = made.links[course.link]?.lines[course.line]?.relationship;
    // Words that take back what the line would say alone are the last to be lost.
    const dear = line !== undefined && line.polarity !== "affirmed" ? 160 : 90;
    if (fullest !== undefined && placed !== fullest) cost += placed === undefined ? dear : 14;
    if (words.get(course.id)?.crossed === true) cost += 60;
    cost += 160 * blocked(made, { a: course.source, b: course.target }, point, course.bend, shapes);
  }
  const ways = courses.map(pieces);
  captions.forEach(({ box }, place) => {
    if (box === undefined) return;
    captions.forEach((other, index) => {
      if (index > place && other.box !== undefined && overlap(box, other.box) > 0) cost += 250;
    });
    made.nodes.forEach((node, index) => {
      if (index !== place && overlap(box, shapeBox(node, point(index))) > 0) cost += 250;
    });
    for (const way of ways) if (way.some(([from, to]) => meets(from, to, box))) cost += 70;
  });
  return cost;
}

/** The composition as it is kept and sent. */
export function placesOf(composition: Composition): Places {
  const { scene: made, at, courses, captions, words } = composition;
  return {
    positions: made.nodes.map((node, place) => ({
      id: node.id,
      x: at[place]?.x ?? 0,
      y: at[place]?.y ?? 0,
      caption: captions[place]?.side ?? "below",
    })),
    lines: courses.map((course) => ({
      id: course.id,
      bend: course.bend,
      words: words.get(course.id)?.words ?? null,
    })),
  };
}
