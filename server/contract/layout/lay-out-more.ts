import type { Point } from "../line-path.ts";
import { aroundFresh } from "./around-fresh.ts";
import { arrangementCost } from "./arrangement-cost.ts";
import { coolMore, startMore } from "./arrange-more.ts";
import { bendLines } from "./bend-lines.ts";
import { wordsBox } from "./words-box.ts";
import { overlap, type Box } from "./box.ts";
import { beyond, growingFrame } from "./growing-frame.ts";
import { layOut, type Frame } from "./lay-out.ts";
import { pieces } from "./pieces.ts";
import { captionBox, shapeBox, type PlacedCaption } from "./place-captions.ts";
import { placeWords, type PlacedWords } from "./place-words.ts";
import type { LinePlace, Picture, Places } from "./picture.ts";
import { scene, type Scene } from "./scene.ts";
import { settle } from "./settle.ts";
import { turnCaptions } from "./turn-captions.ts";

/** What comes to a picture that stands. */
export interface LayoutStep {
  /** Everything that was gathered, what stands and what comes. Whatever has no place yet is new. */
  readonly picture: Picture;
  /** Where everything stands that has a place; none of it moves. */
  readonly places: Places;
  /** What the new things come from: the expanded entity, or an end of the line that is brought. */
  readonly centre: string;
  /** What a picture that begins is to keep to, where nothing has a place yet. */
  readonly frame?: Frame;
}

/** Up to so many pairs of what comes and what is there, everything is tried that may be better. */
const unhurried = 3_000;

/**
 * Lays out what comes to a picture, beside what stands: in a fan on the free side of its centre, over no shape and no
 * caption. Gives the places of new nodes and lines alone, and of an old line only where its words have to
 * give way to something new (`words: null`, its bend as it was). Pure: the same step gives the same places.
 */
export function layOutMore(step: LayoutStep): Places {
  const { picture, places, centre } = step;
  if (places.positions.length === 0) return layOut(picture, step.frame);
  // A picture that grows has no frame.
  const made: Scene = {
    ...scene(picture),
    halfWidth: Number.POSITIVE_INFINITY,
    halfHeight: Number.POSITIVE_INFINITY,
  };
  const standing = standingIn(made, places);
  const { x, y, fresh } = standing;
  const point = (place: number): Point => ({ x: x[place] ?? 0, y: y[place] ?? 0 });
  const from = made.nodes.findIndex(({ id }) => id === centre);
  if (fresh.length > 0) {
    const cost = arrangementCost(
      made,
      x,
      y,
      made.nodes.map(() => undefined),
      [],
      aroundFresh(made, x, y, fresh),
    );
    const frame = growingFrame(standing.ground.boxes, made.nodes.length, picture.relationships.length);
    const judge = (place: number): number => {
      const node = made.nodes[place];
      return cost.node(place) + (node === undefined ? 0 : beyond(frame, node, x[place] ?? 0, y[place] ?? 0));
    };
    // Somebody waits: where much comes to a large picture, each of it is tried in fewer places.
    const share = Math.min(1, unhurried / (fresh.length * made.nodes.length));
    startMore(made, x, y, fresh, from === -1 || fresh.includes(from) ? undefined : from, 1, share);
    coolMore(judge, x, y, fresh, 1, Math.round(share ** 2 * Math.min(7_000, 220 * fresh.length)));
    const captions = settle(made, x, y, fresh, standing.ground, judge, share);
    for (const [place, caption] of captions) standing.captions[place] = caption;
  }
  const boxesOf = (): readonly Box[] =>
    standing.captions.flatMap((caption) => (caption?.box === undefined ? [] : [caption.box]));
  // Lines give way to captions, then captions turn away from lines as they are.
  const first = bendLines(made, point, boxesOf(), standing.bends);
  turnCaptions(made, point, fresh, standing.captions, first, standing.ground.words);
  const captionBoxes = boxesOf();
  const courses = bendLines(made, point, captionBoxes, standing.bends);
  const obstacles = [...made.nodes.map((node, place) => shapeBox(node, point(place))), ...captionBoxes];
  const freshBoxes = fresh.flatMap((place) => {
    const node = made.nodes[place];
    const caption = standing.captions[place]?.box;
    return node === undefined ? [] : [shapeBox(node, point(place)), ...(caption === undefined ? [] : [caption])];
  });
  const kept = new Map<string, PlacedWords>();
  const lost: LinePlace[] = [];
  for (const [id, words] of standing.words) {
    if (freshBoxes.some((box) => overlap(words.box, box) > 0))
      lost.push({ id, bend: standing.bends.get(id) ?? 0, words: null });
    else kept.set(id, words);
  }
  const added = courses.filter(({ id }) => !standing.bends.has(id));
  const words = placeWords(made, courses, obstacles, kept, added);
  return {
    positions: fresh.map((place) => ({
      id: made.nodes[place]?.id ?? "",
      ...point(place),
      caption: standing.captions[place]?.side ?? "below",
    })),
    lines: [...added.map(({ id, bend }) => ({ id, bend, words: words.get(id)?.words ?? null })), ...lost],
  };
}

/** A picture's standing part in the scene's terms. */
function standingIn(made: Scene, places: Places) {
  const placeOf = new Map(places.positions.map((place) => [place.id, place]));
  const lineOf = new Map(places.lines.map((line) => [line.id, line]));
  const x = Float64Array.from(made.nodes, ({ id }) => placeOf.get(id)?.x ?? 0);
  const y = Float64Array.from(made.nodes, ({ id }) => placeOf.get(id)?.y ?? 0);
  const fresh = made.nodes.flatMap(({ id }, place) => (placeOf.has(id) ? [] : [place]));
  const point = (place: number): Point => ({ x: x[place] ?? 0, y: y[place] ?? 0 });
  const captions: (PlacedCaption | undefined)[] = made.nodes.map((node, place) => {
    const side = placeOf.get(node.id)?.caption;
    if (side === undefined) return undefined;
    if (node.captionHeight === 0) return { side: "inside", box: undefined };
    const beside = side === "inside" ? "below" : side;
    return { side: beside, box: captionBox(node, point(place), beside) };
  });
  const bends = new Map<string, number>();
  const words = new Map<string, PlacedWords>();
  const ways: (readonly (readonly [Point, Point])[])[] = [];
  made.links.forEach((link) => {
    for (const line of link.lines) {
      const stands = lineOf.get(line.id);
      if (stands === undefined) continue;
      bends.set(line.id, stands.bend);
      const [from, to] = line.forward ? [point(link.a), point(link.b)] : [point(link.b), point(link.a)];
      ways.push(pieces({ from, to, bend: stands.bend }));
      if (stands.words !== null)
        words.set(line.id, { words: stands.words, box: wordsBox({ from, to, bend: stands.bend }, stands.words) });
    }
  });
  const boxes = made.nodes.flatMap((node, place) => {
    if (!placeOf.has(node.id)) return [];
    const caption = captions[place]?.box;
    return caption === undefined ? [shapeBox(node, point(place))] : [shapeBox(node, point(place)), caption];
  });
  return {
    x,
    y,
    fresh,
    captions,
    bends,
    words,
    ground: { boxes, words: [...words.values()].map(({ box }) => box), ways },
  };
}
