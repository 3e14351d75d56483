import type { Box } from "./box.ts";
import type { SceneNode } from "./scene.ts";

/** A screen beside a panel, over a legend, is about twice as wide as high. */
const shape = 1.9;
/** Square pixels that an entity takes with its caption, and that a line takes with its words. */
const room = { entity: 20_000, line: 6_000 } as const;

/** The part of the plane that a growing picture should keep to, so that it stays readable on a screen. */
export interface GrowingFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Around what stands, wide rather than high, with room for so many entities and lines. */
export function growingFrame(standing: readonly Box[], entities: number, lines: number): GrowingFrame {
  const area = entities * room.entity + lines * room.line;
  const left = Math.min(...standing.map(({ x, width }) => x - width / 2));
  const right = Math.max(...standing.map(({ x, width }) => x + width / 2));
  const top = Math.min(...standing.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...standing.map(({ y, height }) => y + height / 2));
  const high = Math.max(bottom - top, Math.sqrt(area / shape));
  const wide = Math.max(right - left, high * shape, area / high);
  const moreAcross = (wide - (right - left)) / 2;
  const moreDown = (high - (bottom - top)) / 2;
  return { left: left - moreAcross, right: right + moreAcross, top: top - moreDown, bottom: bottom + moreDown };
}

/** What it costs in an arrangement's coin that a shape stands beyond the frame: above and below it most. */
export function beyond(frame: GrowingFrame, node: SceneNode, x: number, y: number): number {
  const half = Math.max(node.width, node.captionWidth) / 2;
  const across = Math.max(0, frame.left - x + half, x + half - frame.right);
  const down = Math.max(
    0,
    frame.top - y + node.height / 2,
    y + node.height / 2 + node.captionHeight + 5 - frame.bottom,
  );
  return across * 0.2 + (across / 100) ** 2 * 10 + down * 0.7 + (down / 100) ** 2 * 40;
}
