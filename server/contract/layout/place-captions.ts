import type { Point } from "../line-path.ts";
import type { Course } from "./bend-lines.ts";
import { grown, meets, overlap, type Box } from "./box.ts";
import { pieces } from "./pieces.ts";
import type { CaptionSide } from "./picture.ts";
import type { Scene, SceneNode } from "./scene.ts";

/** A caption's side and its box; no box where the name stands inside the shape. */
export interface PlacedCaption {
  readonly side: CaptionSide;
  readonly box: Box | undefined;
}

export const captionSides = ["below", "above", "right", "left"] as const;

/** Where a caption's box stands: below its shape with a gap of 5, else beside it with one of 8. */
export function captionBox(node: SceneNode, middle: Point, side: Exclude<CaptionSide, "inside">): Box {
  const away = { width: node.captionWidth, height: node.captionHeight, angle: 0 };
  const down = node.height / 2 + 5 + node.captionHeight / 2;
  const aside = node.width / 2 + 8 + node.captionWidth / 2;
  const middles: Readonly<Record<typeof side, Point>> = {
    below: { x: middle.x, y: middle.y + down },
    above: { x: middle.x, y: middle.y - down },
    left: { x: middle.x - aside, y: middle.y },
    right: { x: middle.x + aside, y: middle.y },
  };
  return { ...away, ...middles[side] };
}

/** The outline of a shape as a box. */
export function shapeBox(node: SceneNode, middle: Point): Box {
  return { x: middle.x, y: middle.y, width: node.width, height: node.height, angle: 0 };
}

/**
 * Chooses each caption's side: the one where it covers no shape, no other caption and fewest lines, and
 * stays in the frame. Goes round until nobody gains by changing, so that neighbours make room.
 */
export function placeCaptions(
  scene: Scene,
  at: (place: number) => Point,
  courses: readonly Course[],
): readonly PlacedCaption[] {
  const shapes = scene.nodes.map((node, place) => shapeBox(node, at(place)));
  const ways = courses.map(pieces);
  const fixed = scene.nodes.map((node, place) =>
    captionSides.map((side, rank) => {
      const box = captionBox(node, at(place), side);
      let cost = rank * 3;
      shapes.forEach((shape, other) => {
        if (other !== place) cost += 40 * Math.min(12, overlap(grown(box, 3), shape));
      });
      for (const way of ways) if (way.some(([from, to]) => meets(from, to, grown(box, 2)))) cost += 60;
      const out =
        Math.max(0, Math.abs(box.x) + box.width / 2 - scene.halfWidth) +
        Math.max(0, Math.abs(box.y) + box.height / 2 - scene.halfHeight);
      return { side, box, cost: cost + (out > 0 ? 300 + out * 20 : 0) };
    }),
  );
  const chosen = fixed.map((options) => options.reduce((best, option) => (option.cost < best.cost ? option : best)));
  for (let round = 0; round < 8; round += 1) {
    let changed = false;
    scene.nodes.forEach((node, place) => {
      if (node.captionHeight === 0) return;
      const price = (option: (typeof chosen)[number]) =>
        chosen.reduce(
          (sum, other, index) =>
            index === place || scene.nodes[index]?.captionHeight === 0
              ? sum
              : sum + 40 * Math.min(12, overlap(grown(option.box, 2), other.box)),
          option.cost,
        );
      const best = (fixed[place] ?? []).reduce((least, option) => (price(option) < price(least) ? option : least));
      const kept = chosen[place];
      if (kept !== undefined && price(best) < price(kept)) {
        chosen[place] = best;
        changed = true;
      }
    });
    if (!changed) break;
  }
  return scene.nodes.map((node, place) => {
    const option = chosen[place];
    return node.captionHeight === 0 || option === undefined
      ? { side: "inside", box: undefined }
      : { side: option.side, box: option.box };
  });
}
