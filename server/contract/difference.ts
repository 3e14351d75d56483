import type { Point } from "./line-path.ts";

/** How a line differs between two days. */
export type Difference = "added" | "removed" | "changed" | "same";

/** In the order in which a list tells them. */
export const differences: readonly Difference[] = ["added", "removed", "changed", "same"];

/** The strokes of its sign, around 0, 0: plus, minus, unequal, equal. */
export const differenceSigns: Readonly<Record<Difference, string>> = {
  added: "M-4 0H4M0 -4V4",
  removed: "M-4 0H4",
  changed: "M-4 -2H4M-4 2H4M-2.4 4.6L2.4 -4.6",
  same: "M-4 -2H4M-4 2H4",
};

/** The colour of its line, beside the sign that says the same: what is new in ink, what stayed in the grey of most relations. */
export const differenceHues = { added: "ink", removed: "control", changed: "ink2", same: "further" } as const;

/** Pixels of the disc that a sign stands on. */
export const differenceRadius = 8.5;

/** Where along a line its disc may stand, best first: beside the middle, which a bar or an empty diamond may hold. */
const places = [0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.5, 0.35, 0.65, 0.16, 0.84] as const;

/** Words beside a line: their middle, their size, and their angle in radians. */
export interface WordsOnLine extends Point {
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

/**
 * Where the disc of a line goes: the first place on it that is off all `words` and off what `isFree` knows of; where there is
 * none, the first that is off its `own` words and free; else the first of all.
 */
export function differencePlace(
  at: (share: number) => Point,
  own: WordsOnLine | undefined,
  words: readonly WordsOnLine[],
  reach: number,
  isFree: (point: Point) => boolean,
): Point {
  const free = places.map(at).filter((point) => !(own !== undefined && onWords(own, point, reach)) && isFree(point));
  return free.find((point) => !words.some((some) => onWords(some, point, reach))) ?? free[0] ?? at(places[0]);
}

function onWords(words: WordsOnLine, point: Point, reach: number): boolean {
  const [x, y] = [point.x - words.x, point.y - words.y];
  const [cos, sin] = [Math.cos(-words.angle), Math.sin(-words.angle)];
  const along = Math.abs(x * cos - y * sin);
  const across = Math.abs(x * sin + y * cos);
  return along < words.width / 2 + reach && across < words.height / 2 + reach;
}
