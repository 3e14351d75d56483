import { byLook } from "server/contract/draw-svg/draw-compact.ts";
import type { Picture } from "server/contract/draw-svg/picture.ts";
import { bundleStyle } from "server/contract/line-style.ts";
import type { Relationship } from "../exploration/exploration.ts";
import type { Bundle } from "../exploration/grouped.ts";

/** A picture with as much written in it as was asked for, and how much was left out. */
export interface Written {
  readonly picture: Picture;
  /** Entities whose names do not stand beside them. */
  readonly unnamed: number;
  /** Lines whose words do not stand along them. */
  readonly unworded: number;
}

/**
 * The picture with one line wherever several run between the same two, and which those are. What such a line holds is told where
 * it is opened: by itself it asserts nothing.
 */
export function bundled(
  { nodes, lines }: Picture,
  known: ReadonlyMap<string, Relationship>,
): { readonly picture: Picture; readonly bundles: readonly Bundle[] } {
  const pairs = new Map<string, typeof lines>();
  const pairOf = ({ relationship: { source, target } }: (typeof lines)[number]) =>
    source < target ? `${source}~${target}` : `${target}~${source}`;
  for (const line of lines) pairs.set(pairOf(line), [...(pairs.get(pairOf(line)) ?? []), line]);
  const bundles: Bundle[] = [];
  const drawn = [...pairs].flatMap(([id, alike]) => {
    const [first] = alike;
    const relationships = alike.flatMap(({ relationship }) => known.get(relationship.id) ?? []);
    // What stands for several already says itself what it holds.
    if (first === undefined || alike.length === 1 || relationships.length < alike.length) return alike;
    const { source, target } = first.relationship;
    bundles.push({ id, ends: [source, target], lines: relationships });
    return [{ relationship: { id, source, target }, style: bundleStyle, bend: 0, words: null }];
  });
  return { picture: byLook({ nodes, lines: drawn }), bundles };
}

/** How many names and words stand beside what is drawn. */
export function writtenIn({ nodes, lines }: Picture): number {
  return nodes.filter(({ caption }) => caption.length > 0).length + lines.filter(({ words }) => words !== null).length;
}

/**
 * The picture with so many of its names and words: first the names of whoever has most lines, then the words of the lines that
 * most claims are behind. Shapes and lines are all there, whatever is written.
 */
export function written(picture: Picture, most: number): Written {
  const lines = new Map<string, number>();
  for (const { relationship } of picture.lines)
    for (const end of [relationship.source, relationship.target]) lines.set(end, (lines.get(end) ?? 0) + 1);
  const count = (id: string) => lines.get(id) ?? 0;
  const named = picture.nodes
    .filter(({ caption }) => caption.length > 0)
    .toSorted((one, other) => count(other.node.id) - count(one.node.id));
  const worded = picture.lines
    .filter(({ words }) => words !== null)
    .toSorted((one, other) => other.style.width + other.style.stripes - (one.style.width + one.style.stripes));
  const names = new Set(named.slice(0, most));
  const words = new Set(worded.slice(0, Math.max(0, most - named.length)));
  return {
    picture: {
      nodes: picture.nodes.map((node) => (names.has(node) ? node : { ...node, caption: [] })),
      lines: picture.lines.map((line) => (words.has(line) ? line : { ...line, words: null })),
    },
    unnamed: named.length - names.size,
    unworded: worded.length - words.size,
  };
}

/** Tries before the largest number that fits is taken to be found: each draws and packs the whole picture. */
const tries = 4;

/**
 * How much of what is written in a picture, from `least` on, has room where it may take so many bytes on its way. `sizeOf`: the
 * bytes with so many names and words, which grow about evenly with them. `least` where not even that fits.
 */
export function mostWritten(least: number, all: number, room: number, sizeOf: (most: number) => number): number {
  let [fits, size] = [least, sizeOf(least)];
  let [over, overSize] = [all, sizeOf(all)];
  if (overSize <= room) return all;
  for (let at = 0; at < tries && over - fits > 1 && size < room; at += 1) {
    // A little less than evenly: names come first, and take more than words.
    const share = (0.9 * (room - size)) / Math.max(1, overSize - size);
    const next = Math.min(over - 1, Math.max(fits + 1, fits + Math.floor(share * (over - fits))));
    const found = sizeOf(next);
    if (found <= room) [fits, size] = [next, found];
    else [over, overSize] = [next, found];
  }
  return fits;
}
