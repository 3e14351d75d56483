import type { Point } from "../line-path.ts";
import { bendLines } from "./bend-lines.ts";
import type { Box } from "./box.ts";
import type { Composition } from "./lay-out.ts";
import { placeCaptions, shapeBox, type PlacedCaption } from "./place-captions.ts";
import { placeWords } from "./place-words.ts";
import type { Scene } from "./scene.ts";

/** A scene composed about shapes that stand at these points, in its order: captions, then lines round them, then words. */
export function composeAt(made: Scene, at: readonly Point[]): Composition {
  const point = (place: number): Point => at[place] ?? { x: 0, y: 0 };
  const first = placeCaptions(made, point, bendLines(made, point));
  // Lines give way to captions, then captions choose again among the lines as they are.
  const courses = bendLines(made, point, boxesOf(first));
  const captions = placeCaptions(made, point, courses);
  const obstacles: Box[] = [...made.nodes.map((node, place) => shapeBox(node, point(place))), ...boxesOf(captions)];
  return { scene: made, at, courses, captions, words: placeWords(made, courses, obstacles) };
}

function boxesOf(captions: readonly PlacedCaption[]): readonly Box[] {
  return captions.flatMap(({ box }) => (box === undefined ? [] : [box]));
}
