import { differenceRadius } from "../difference.ts";
import { xmlElement, xmlText } from "../xml.ts";
import { drawDifference } from "./draw-difference.ts";
import { drawLine, drawMark } from "./draw-line.ts";
import type { LineCourse } from "./line-course.ts";
import { drawShape } from "./draw-shape.ts";
import { drawText, lineWidth } from "./draw-text.ts";
import type { LegendItem, LegendRow, LegendSample } from "./legend.ts";
import type { Palette } from "./palette.ts";

const nameWidth = 112;
const rowHeight = 22;
const between = 18;
const size = 13;

/**
 * Rows of samples with their words and counts, from 0, 0 on; `height` is what they take in this width. `brief`: a count in one
 * piece with its word, which who paints a picture without a browser does not know; `narrow`: a row's name above it.
 */
export function drawLegend(
  rows: readonly LegendRow[],
  width: number,
  palette: Palette,
  { brief, narrow }: { readonly brief: boolean; readonly narrow: boolean },
): { readonly svg: string; readonly height: number } {
  const parts: string[] = [];
  let y = 0;
  for (const { name, items } of rows) {
    parts.push(text(name, 0, y, { fill: palette.ink, weight: 600 }));
    const begin = narrow ? 0 : nameWidth;
    if (narrow) y += rowHeight;
    let x: number = begin;
    for (const item of items) {
      const measured = widthOf(item);
      if (x > begin && x + measured > width) {
        x = begin;
        y += rowHeight;
      }
      parts.push(drawItem(item, { x, y, palette, brief }));
      x += measured + between;
    }
    y += rowHeight + 2;
  }
  // What all of it shares is said once.
  return { svg: xmlElement("g", { "font-size": size, fill: palette.ink2 }, ...parts), height: y };
}

/** One entry's sample by itself, for a legend whose words are text of a page; empty where it has none. */
export function drawLegendSample(
  sample: LegendSample,
  palette: Palette,
): { readonly svg: string; readonly width: number; readonly height: number } {
  return { svg: drawSample(sample, 0, rowHeight / 2, palette), width: sampleWidth(sample), height: rowHeight };
}

interface Setting {
  readonly fill?: string;
  readonly weight?: 400 | 600;
  readonly italic?: boolean;
  /** What follows in the same line, and how wide it then is. */
  readonly counted?: string;
  readonly width?: number;
}

/** A line of text in a row that begins at `y`. */
function text(words: string, x: number, y: number, { fill, weight = 400, italic = false, ...more }: Setting): string {
  const { counted = "", width = lineWidth(words, size, weight) } = more;
  const free = words.trim().length < 2;
  return xmlElement(
    "text",
    {
      "font-weight": weight === 400 ? undefined : weight,
      "font-style": italic ? "italic" : undefined,
      fill,
      lengthAdjust: free ? undefined : "spacingAndGlyphs",
      x: x === 0 ? undefined : x,
      y: y + rowHeight / 2 + size * 0.34,
      textLength: free ? undefined : width,
    },
    xmlText(words),
    counted,
  );
}

const lineSample = 36;
const scale = 0.42;

function sampleWidth(sample: LegendSample): number {
  switch (sample.kind) {
    case "line":
      return sample.bare ? 30 : lineSample;
    case "shape":
      return (sample.shape.width + (sample.shape.secondOutline ? 8 : 2)) * scale;
    case "count":
      return lineWidth(sample.text, 11.5, 500) + 10;
    case "difference":
      return 2 * differenceRadius;
    case "nothing":
      return 0;
  }
}

function wordAt(sample: LegendSample): number {
  return sample.kind === "nothing" ? 0 : sampleWidth(sample) + 7;
}

function widthOf({ word, sample, count }: LegendItem): number {
  const counted = count === undefined ? 0 : 5 + lineWidth(String(count), size, 400);
  return wordAt(sample) + lineWidth(word, size, 400) + counted;
}

interface ItemPlace {
  readonly x: number;
  readonly y: number;
  readonly palette: Palette;
  readonly brief: boolean;
}

/** Around a place of its own, so that what is alike in it is written alike. */
function drawItem({ word, sample, count, italic = false }: LegendItem, { x, y, palette, brief }: ItemPlace): string {
  const at = wordAt(sample);
  if (brief && count !== undefined) {
    const counted = xmlElement("tspan", { fill: palette.ink3 }, ` ${count}`);
    return xmlElement(
      "g",
      { transform: `translate(${Math.round(x)} ${y})` },
      drawSample(sample, 0, rowHeight / 2, palette),
      text(word, at, 0, {
        italic,
        counted,
        width: lineWidth(word, size, 400) + 5 + lineWidth(String(count), size, 400),
      }),
    );
  }
  return xmlElement(
    "g",
    { transform: `translate(${Math.round(x)} ${y})` },
    drawSample(sample, 0, rowHeight / 2, palette),
    text(word, at, 0, { italic }),
    count === undefined ? "" : text(String(count), at + lineWidth(word, size, 400) + 5, 0, { fill: palette.ink3 }),
  );
}

function drawSample(sample: LegendSample, x: number, y: number, palette: Palette): string {
  const width = sampleWidth(sample);
  switch (sample.kind) {
    case "line":
      return drawLineSample(sample, x, y, width, palette);
    case "shape":
      return xmlElement(
        "g",
        { transform: `translate(${(x + width / 2).toFixed(2)} ${y}) scale(${scale})` },
        drawShape(sample.shape, "", palette),
      );
    case "count":
      return (
        xmlElement("rect", {
          x,
          y: y - 8,
          width,
          height: 16,
          rx: 8,
          fill: palette.ground,
          stroke: palette.control,
        }) + drawText([sample.text], { x: x + width / 2, y }, { size: 11.5, weight: 500, fill: palette.ink })
      );
    case "difference":
      return drawDifference({ x: x + width / 2, y }, sample.difference, palette);
    case "nothing":
      return "";
  }
}

/** A line's own stroke and ends, short and level. */
function drawLineSample(
  { style, tone, bare }: Extract<LegendSample, { readonly kind: "line" }>,
  x: number,
  y: number,
  width: number,
  palette: Palette,
): string {
  const shown = bare ? ({ ...style, arrow: "none", tail: "none", middle: "none", slashes: false } as const) : style;
  const arrowSize = 28 * Math.min(style.arrowScale, 1.3);
  const ring = shown.tail === "ring" ? 7 : 0;
  const gap =
    shown.arrow === "none" ? 0 : shown.arrow === "chevron" ? 2 : 2 * style.width * Math.min(style.arrowScale, 1.3);
  const course: LineCourse = {
    from: { x: x + ring, y },
    to: { x: x + width - gap, y },
    control: undefined,
    tip: { x: x + width, y },
    tail: { x: x + 4, y },
    arrowSize,
  };
  const colours = { hue: tone === "ink" ? palette.ink : palette[style.hue], ground: palette.ground };
  return drawLine(course, shown, colours) + drawMark(course, shown, colours);
}
