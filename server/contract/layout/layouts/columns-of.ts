import type { Point } from "../../line-path.ts";
import type { Scene } from "../scene.ts";
import { footprint } from "./footprint.ts";

/** Pixels between columns, where lines and their words run, and between two of one column. */
const between = { columns: 130, rows: 22, narrow: 26 } as const;

/** More than so many under each other make a picture too high: they stand in several columns side by side. */
const highest = 9;

/**
 * Groups of nodes (by their places in the scene) as columns from left to right, each about the picture's middle. Within a
 * column nodes stand in the order that keeps them near to what they are joined to (the barycentre heuristic, a few sweeps).
 */
export function columnsOf(scene: Scene, groups: readonly (readonly number[])[]): readonly Point[] {
  const linked = scene.nodes.map((): number[] => []);
  for (const { a, b } of scene.links) {
    linked[a]?.push(b);
    linked[b]?.push(a);
  }
  const height = (place: number): number => {
    const node = scene.nodes[place];
    return node === undefined ? 0 : footprint(node).height + between.rows;
  };
  const width = (place: number): number => {
    const node = scene.nodes[place];
    return node === undefined ? 0 : footprint(node).width;
  };
  const order = groups.filter((group) => group.length > 0).map((group) => [...group]);
  const y = new Float64Array(scene.nodes.length);
  const stand = (): void => {
    for (const group of order) {
      for (const part of parts(group)) {
        let top = -part.reduce((sum, place) => sum + height(place), 0) / 2;
        for (const place of part) {
          y[place] = top + height(place) / 2;
          top += height(place);
        }
      }
    }
  };
  stand();
  for (let sweep = 0; sweep < 6; sweep += 1) {
    const wish = scene.nodes.map((_, place) => {
      const others = linked[place] ?? [];
      return others.length === 0
        ? (y[place] ?? 0)
        : others.reduce((sum, other) => sum + (y[other] ?? 0), 0) / others.length;
    });
    for (const group of order) group.sort((one, other) => (wish[one] ?? 0) - (wish[other] ?? 0) || one - other);
    stand();
  }
  const points: Point[] = scene.nodes.map(() => ({ x: 0, y: 0 }));
  let left = 0;
  for (const group of order) {
    for (const part of parts(group)) {
      const wide = Math.max(...part.map(width));
      for (const place of part) points[place] = { x: left + wide / 2, y: y[place] ?? 0 };
      left += wide + between.narrow;
    }
    left += between.columns - between.narrow;
  }
  return points;
}

/** A group in as many columns as it needs, equally full, dealt in turn so that its order still reads downwards. */
function parts(group: readonly number[]): readonly (readonly number[])[] {
  const count = Math.ceil(group.length / highest);
  return Array.from({ length: count }, (_, column) => group.filter((__, rank) => rank % count === column));
}
