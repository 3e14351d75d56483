import { shapeBorder } from "server/contract/draw-svg/shape-border.ts";
import { controlPoint, pointOnCurve } from "server/contract/line-path.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import { nodeState } from "server/contract/node-state.ts";
import { meets, overlap, type Box } from "server/contract/layout/box.ts";
import type { Picture, Places } from "server/contract/layout/picture.ts";
import { pieces } from "server/contract/layout/pieces.ts";
import { captionBox, shapeBox } from "server/contract/layout/place-captions.ts";
import { scene } from "server/contract/layout/scene.ts";
import { wordsBox } from "server/contract/layout/words-box.ts";

/** A shape or a caption as a box, and whose it is. */
export interface Owned {
  readonly owner: string;
  readonly kind: "shape" | "caption";
  readonly box: Box;
}

/** What an editor would mark in a laid-out picture, each as one line of text. */
export interface Mishaps {
  /** Shapes and captions over each other. */
  readonly covered: readonly string[];
  /** Lines that run through a caption, their own ends' among them. */
  readonly throughCaptions: readonly string[];
  /** Lines that run through a shape that is no end of theirs. */
  readonly throughShapes: readonly string[];
}

/** The boxes of all shapes and captions, as the explorer draws them. */
export function boxesOf(picture: Picture, places: Places): readonly Owned[] {
  const placeOf = new Map(places.positions.map((place) => [place.id, place]));
  return scene(picture).nodes.flatMap((node): Owned[] => {
    const place = placeOf.get(node.id);
    if (place === undefined) throw new Error(`${node.id} has no place`);
    const shape: Owned = { owner: node.id, kind: "shape", box: shapeBox(node, place) };
    return place.caption === "inside"
      ? [shape]
      : [shape, { owner: node.id, kind: "caption", box: captionBox(node, place, place.caption) }];
  });
}

/**
 * Lines that run through words: their own, or those of another line. Each as one line of text, `own` apart; words are
 * taken a little smaller than their room, for letters rarely fill it.
 */
export function throughWords(
  picture: Picture,
  places: Places,
): { readonly own: readonly string[]; readonly others: readonly string[] } {
  const placeOf = new Map(places.positions.map((place) => [place.id, place]));
  const shapeOf = new Map(
    picture.nodes.map((node) => {
      const lines = picture.relationships.filter((line) => line.source === node.id || line.target === node.id);
      return [node.id, nodeShape(node, nodeState(node, lines))];
    }),
  );
  const endsOf = new Map(picture.relationships.map((line) => [line.id, line]));
  const drawn = places.lines.flatMap(({ id, bend, words }) => {
    const { source = "", target = "" } = endsOf.get(id) ?? {};
    const [from, to] = [placeOf.get(source), placeOf.get(target)];
    const [atSource, atTarget] = [shapeOf.get(source), shapeOf.get(target)];
    if (from === undefined || to === undefined || atSource === undefined || atTarget === undefined) return [];
    const control = controlPoint(from, to, bend);
    const [start, end] = [shapeBorder(atSource, from, control), shapeBorder(atTarget, to, control)];
    const points = Array.from({ length: 21 }, (_, step) => pointOnCurve(start, control, end, step / 20));
    return [{ id, words, course: { from, to, bend }, points }];
  });
  const found = drawn.flatMap(({ id, words, course }) => {
    if (words === null) return [];
    const box = wordsBox(course, words);
    const letters = { ...box, width: box.width - 2, height: box.height - 3 };
    return drawn
      .filter(({ points }) =>
        points.some((point, step) => step > 0 && meets(points[step - 1] ?? point, point, letters)),
      )
      .map((line) => ({ own: line.id === id, text: `${line.id} through “${words.lines.join(" ")}” of ${id}` }));
  });
  return {
    own: found.flatMap(({ own, text }) => (own ? [text] : [])),
    others: found.flatMap(({ own, text }) => (own ? [] : [text])),
  };
}

/** Looks at a picture as it would be drawn. */
export function mishaps(picture: Picture, places: Places): Mishaps {
  const boxes = boxesOf(picture, places);
  const placeOf = new Map(places.positions.map((place) => [place.id, place]));
  const lineOf = new Map(places.lines.map((line) => [line.id, line]));
  const throughCaptions: string[] = [];
  const throughShapes: string[] = [];
  for (const { id, source, target } of picture.relationships) {
    const [from, to, line] = [placeOf.get(source), placeOf.get(target), lineOf.get(id)];
    if (from === undefined || to === undefined || source === target) continue;
    if (line === undefined) throw new Error(`${id} has no place`);
    const way = pieces({ from, to, bend: line.bend });
    for (const { owner, kind, box } of boxes) {
      if (kind === "shape" && (owner === source || owner === target)) continue;
      if (way.some(([one, other]) => meets(one, other, box)))
        (kind === "caption" ? throughCaptions : throughShapes).push(`${id} through ${owner}`);
    }
  }
  const covered = boxes.flatMap((one, place) =>
    boxes
      .slice(place + 1)
      .filter((other) => other.owner !== one.owner && overlap(one.box, other.box) > 0)
      .map((other) => `${one.kind} of ${one.owner} and ${other.kind} of ${other.owner}`),
  );
  return { covered, throughCaptions, throughShapes };
}
