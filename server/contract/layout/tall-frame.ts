import type { Frame } from "./lay-out.ts";

/** Square pixels that an entity takes with its caption, and a line with its words, in a narrow picture. */
const room = { entity: 16_000, line: 4_000 } as const;

/** A frame as wide as a narrow screen, in the picture's own pixels, and as high as so many things need, at least the screen. */
export function tallFrame(
  screen: { readonly width: number; readonly height: number },
  entities: number,
  lines: number,
): Frame {
  const area = entities * room.entity + lines * room.line;
  return { halfWidth: screen.width / 2, halfHeight: Math.max(screen.height, area / screen.width) / 2 };
}
