import { meets, overlap, type Box } from "server/contract/layout/box.ts";
import type { Picture, Places } from "server/contract/layout/picture.ts";
import { pieces } from "server/contract/layout/pieces.ts";
import { captionBox, shapeBox } from "server/contract/layout/place-captions.ts";
import { scene } from "server/contract/layout/scene.ts";

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
