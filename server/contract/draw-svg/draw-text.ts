import type { Point } from "../line-path.ts";
import { textWidth } from "../text-width.ts";
import { xmlElement, xmlText } from "../xml.ts";

export interface TextOptions {
  /** Type size in pixels. */
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 650 | 700;
  readonly fill: string;
  /** Pixels from line to line. */
  readonly leading?: number;
  readonly anchor?: "start" | "middle" | "end";
  /** The colour of the ground a word keeps round it, so that a line under it does not touch it. */
  readonly halo?: string;
  readonly italic?: boolean;
  /** Pixels that capitals stand above the middle of their line. */
  readonly rise?: number;
  /** Degrees about the middle. */
  readonly angle?: number;
  /** As wide as its letters come to be. */
  readonly loose?: boolean;
}

/** Our table ends at 600; bolder letters are this much wider. */
const wider: Readonly<Record<650 | 700, number>> = { 650: 1.011, 700: 1.021 };

/** How wide a line of text is, in pixels, at any weight a picture uses. */
export function lineWidth(text: string, size: number, weight: TextOptions["weight"]): number {
  if (weight === 650 || weight === 700) return textWidth(text, size, 600) * wider[weight];
  return textWidth(text, size, weight);
}

/**
 * Lines of text about a middle: `at` is the middle of the block, or of its left or right side. Each line says how wide it
 * is, so that it takes the same room in any font it may be shown in.
 */
export function drawText(lines: readonly string[], at: Point, options: TextOptions): string {
  const {
    size,
    weight,
    fill,
    leading = size * 1.2,
    anchor = "middle",
    halo,
    italic = false,
    angle = 0,
    rise = 0,
    loose = false,
  } = options;
  const top = (lines.length - 1) / 2;
  const written = lines.map((line, place) => {
    const free = loose || line.trim().length < 2;
    return xmlElement(
      "text",
      {
        x: angle === 0 ? at.x : 0,
        y: (angle === 0 ? at.y : 0) + (place - top) * leading + size * 0.34 - rise,
        textLength: free ? undefined : lineWidth(line, size, weight),
        lengthAdjust: free ? undefined : "spacingAndGlyphs",
      },
      xmlText(line),
    );
  });
  return xmlElement(
    "g",
    {
      transform:
        angle === 0 ? undefined : `translate(${at.x.toFixed(2)} ${at.y.toFixed(2)}) rotate(${angle.toFixed(2)})`,
      "font-size": size,
      "font-weight": weight,
      "font-style": italic ? "italic" : undefined,
      "text-anchor": anchor === "start" ? undefined : anchor,
      fill,
      stroke: halo,
      "stroke-width": halo === undefined ? undefined : 4,
      "stroke-linejoin": halo === undefined ? undefined : "round",
      "paint-order": halo === undefined ? undefined : "stroke",
    },
    ...written,
  );
}
