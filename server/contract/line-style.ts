import { firmness, type Firmness } from "./firmness.ts";
import type { Modality } from "./modality.ts";
import type { Polarity } from "./polarity.ts";
import type { Relation } from "./relation.ts";
import type { Standing } from "./standing.ts";

/** The colours a line can have, by name: a theme gives the values. */
export type Hue = "negotiates" | "supplies" | "supports" | "opposes" | "further" | "context";

export interface LineSubject {
  /** `BELONGS_TO` is context: a hair without arrow or claims. */
  readonly type: Relation | "BELONGS_TO";
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly standing: Standing;
  readonly disputed: boolean;
  readonly step: 1 | 2 | 3;
  readonly recordOnly: boolean;
}

/** How a line is stroked, in pixels and in words that any renderer can draw: a canvas and an SVG alike. */
export interface LineStyle {
  readonly hue: Hue;
  /** Of the stroke; of the pale core where `stripes` is not 0. */
  readonly width: number;
  /** Double line: the sum of both stripes beside the core. 0: a single line. */
  readonly stripes: number;
  /** Lengths of dashes and gaps; empty for a whole line. */
  readonly dash: readonly number[];
  readonly cap: "butt" | "round";
  readonly arrow: "filled" | "hollow" | "chevron" | "none";
  /** Relative to the renderer's plain arrow for the line's width. */
  readonly arrowScale: number;
  readonly tail: "ring" | "none";
  readonly middle: "bar" | "diamond" | "none";
  readonly middleScale: number;
  /** Two slashes cut the line at three quarters. */
  readonly slashes: boolean;
  /** The words on the line are slanted. */
  readonly italic: boolean;
}

const hues: Partial<Readonly<Record<LineSubject["type"], Hue>>> = {
  NEGOTIATES: "negotiates",
  SUPPLIES: "supplies",
  SUPPORTS: "supports",
  OPPOSES: "opposes",
  BELONGS_TO: "context",
};

const single = [
  { width: 2, stripes: 0, arrowScale: 1.15, stretch: 1, dot: 5.5 },
  { width: 3.25, stripes: 0, arrowScale: 1.3, stretch: 1.25, dot: 7 },
  { width: 4.75, stripes: 0, arrowScale: 1.5, stretch: 1.5, dot: 9 },
] as const;

const double = [
  { width: 2, stripes: 2.5, arrowScale: 1.3, stretch: 1, dot: 5.5 },
  { width: 2.25, stripes: 3.5, arrowScale: 1.45, stretch: 1.25, dot: 7 },
  { width: 2.5, stripes: 5, arrowScale: 1.6, stretch: 1.5, dot: 9 },
] as const;

const arrows: Readonly<Record<Standing, LineStyle["arrow"]>> = {
  holds: "filled",
  past: "filled",
  proposed: "hollow",
  expected: "hollow",
  cancelled: "hollow",
  hypothetical: "chevron",
};

/** The hue of a relation: the core four have their own, all others share a grey. */
export function hueOf(type: LineSubject["type"]): Hue {
  return hues[type] ?? "further";
}

/** How a relationship is drawn: firmness by the stroke, state at the ends, polarity in the middle. */
export function lineStyle(line: LineSubject): LineStyle {
  if (line.type === "BELONGS_TO") return contextStyle;
  const strength = (line.disputed ? double : single)[line.step - 1] ?? single[0];
  const { dash, cap } = dashes(firmness(line.modality), strength.stretch, strength.dot);
  const arrow = line.type === "SAME_AS" ? "none" : arrows[line.standing];
  return {
    hue: hueOf(line.type),
    width: strength.width,
    stripes: strength.stripes,
    dash,
    cap,
    arrow,
    arrowScale: arrow === "chevron" ? Math.max(1.5, strength.arrowScale) : strength.arrowScale,
    tail: line.standing === "past" ? "ring" : "none",
    middle: line.polarity === "negative" ? "bar" : line.polarity === "unknown" ? "diamond" : "none",
    middleScale: line.polarity === "unknown" ? 1.4 : 1.5,
    slashes: line.standing === "cancelled",
    italic: line.recordOnly,
  };
}

/** Several lines as one: a row of ticks that is like no stroke of firmness, without an end that would tell a state. */
export const bundleStyle: LineStyle = {
  hue: "context",
  width: 7,
  stripes: 0,
  dash: [1.5, 3.5],
  cap: "butt",
  arrow: "none",
  arrowScale: 1,
  tail: "none",
  middle: "none",
  middleScale: 1,
  slashes: false,
  italic: false,
};

const contextStyle: LineStyle = {
  hue: "context",
  width: 1,
  stripes: 0,
  dash: [],
  cap: "butt",
  arrow: "none",
  arrowScale: 1,
  tail: "none",
  middle: "none",
  middleScale: 1,
  slashes: false,
  italic: false,
};

/** Dots are dashes of almost nothing with round caps, so that every renderer places them alike. */
function dashes(stroke: Firmness, stretch: number, dot: number): Pick<LineStyle, "dash" | "cap"> {
  const patterns: Readonly<Record<Firmness, readonly number[]>> = {
    solid: [],
    long: [14 * stretch, 6 * stretch],
    short: [5 * stretch, 4 * stretch],
    dots: [0.01, dot],
  };
  return { dash: patterns[stroke], cap: stroke === "dots" ? "round" : "butt" };
}
