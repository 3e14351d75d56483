import type { Point } from "../line-path.ts";
import type { Course } from "./bend-lines.ts";
import { extentOf, grown, meets, overlap, type Box } from "./box.ts";
import { Nearby } from "./nearby.ts";
import { pieces } from "./pieces.ts";
import { captionBox, captionSides, shapeBox, type PlacedCaption } from "./place-captions.ts";
import type { Scene } from "./scene.ts";

/**
 * Turns the captions of new shapes to the side that fewest lines run through, now that lines have their courses: over no
 * shape, no other caption and none of `words`. Others, and those that gain nothing, stay.
 */
export function turnCaptions(
  scene: Scene,
  at: (place: number) => Point,
  fresh: readonly number[],
  captions: (PlacedCaption | undefined)[],
  courses: readonly Course[],
  words: readonly Box[],
): void {
  const ways = courses.map(pieces);
  const waysAt = new Nearby();
  ways.forEach((way, place) => {
    for (const [from, to] of way) waysAt.addAlong(place, from.x, from.y, to.x, to.y);
  });
  const crossed = (box: Box): number =>
    waysAt.within(extentOf(box)).filter((place) => ways[place]?.some(([from, to]) => meets(from, to, box))).length;
  const shapes = scene.nodes.map((node, place) => shapeBox(node, at(place)));
  const standing = [...shapes, ...words];
  const standingAt = new Nearby();
  standing.forEach((box, place) => standingAt.add(place, extentOf(box)));
  for (const place of fresh) {
    const node = scene.nodes[place];
    const now = captions[place]?.box;
    if (node === undefined || now === undefined) continue;
    let least = crossed(now);
    if (least === 0) continue;
    for (const side of captionSides) {
      const box = captionBox(node, at(place), side);
      const wide = grown(box, 2);
      const covers = (other: Box | undefined): boolean => other !== undefined && overlap(wide, other) > 0;
      if (standingAt.within(extentOf(wide)).some((other) => other !== place && covers(standing[other]))) continue;
      if (captions.some((caption, other) => other !== place && covers(caption?.box))) continue;
      const count = crossed(box);
      if (count < least) {
        least = count;
        captions[place] = { side, box };
      }
    }
  }
}
