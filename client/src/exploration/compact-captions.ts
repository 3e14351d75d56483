import { grown, meets, overlap, type Box } from "server/contract/layout/box.ts";
import type { Point } from "server/contract/line-path.ts";
import { textWidth } from "server/contract/text-width.ts";
import type { NodePlace } from "./exploration.ts";

type Side = Exclude<NodePlace["caption"], "inside">;

/** A shape on a small screen, and what could stand beside it; no lines: nothing. */
export interface Captioned extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** Where its caption stands in the wide picture. */
  readonly side: NodePlace["caption"];
}

const sides: readonly Side[] = ["below", "above", "right", "left"];

/** What a caption keeps clear about it: small type is a little wider than it is measured. */
const clear = 4;

/** How far a caption may reach beyond the outermost shapes, in pixels of the picture. */
const margin = 34;

/**
 * Which captions stand on a small screen, where shapes have moved together, and on which side: the first `most`, in the order
 * given, that cover no shape and no caption and stay in sight, where fewest lines run. A name that finds no room stands in the list alone.
 */
export function compactCaptions(
  shapes: readonly Captioned[],
  lines: readonly (readonly [Point, Point])[],
  most: number,
): ReadonlyMap<string, Side> {
  const found = new Map<string, Side>();
  const taken: Box[] = shapes.map(boxOf);
  const [left, right] = reach(shapes.map(({ x, width }) => [x - width / 2, x + width / 2]));
  const [top, bottom] = reach(shapes.map(({ y, height }) => [y - height / 2, y + height / 2]));
  for (const shape of shapes) {
    if (found.size >= most) break;
    if (shape.lines.length === 0) continue;
    const kept = shape.side === "inside" ? [] : [shape.side];
    const free = [...kept, ...sides.filter((one) => one !== shape.side)].flatMap((side, rank) => {
      const box = captionAt(shape, side);
      const inSight =
        box.x - box.width / 2 >= left - margin &&
        box.x + box.width / 2 <= right + margin &&
        box.y - box.height / 2 >= top - margin &&
        box.y + box.height / 2 <= bottom + margin;
      if (!inSight || taken.some((other) => overlap(grown(box, clear), other) > 0)) return [];
      const crossed = lines.filter(([from, to]) => meets(from, to, box)).length;
      return [{ side, box, cost: crossed * sides.length + rank }];
    });
    const best = free.toSorted((one, other) => one.cost - other.cost)[0];
    if (best === undefined) continue;
    found.set(shape.id, best.side);
    taken.push(best.box);
  }
  return found;
}

/** The outline of a shape. */
export function boxOf({ x, y, width, height }: Captioned): Box {
  return { x, y, width, height, angle: 0 };
}

/** What a caption takes on one side of its shape. */
export function captionAt(shape: Captioned, side: Side): Box {
  const width = Math.max(...shape.lines.map((line) => textWidth(line, 13.5, 600)));
  const height = shape.lines.length * 16;
  const down = shape.height / 2 + 5 + height / 2;
  const across = shape.width / 2 + 8 + width / 2;
  const at = { below: [0, down], above: [0, -down], right: [across, 0], left: [-across, 0] } as const;
  const [dx, dy] = at[side];
  return { x: shape.x + dx, y: shape.y + dy, width, height, angle: 0 };
}

function reach(spans: readonly (readonly [number, number])[]): readonly [number, number] {
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
}
