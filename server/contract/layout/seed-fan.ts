import type { Point } from "../line-path.ts";

/** How far from its centre the first row of new shapes begins, and the rows from each other. */
const firstRow = 200;
const betweenRows = 130;
/** What one shape with its caption takes of a row. */
const share = 125;
/** Pictures are wider than high. */
const flatness = 0.72;

/**
 * Where new shapes begin: in a fan around their centre, opened to the side that lies away from the middle of what stands,
 * or where most room is if the centre is the middle.
 */
export function seedFan(count: number, centre: Point, standing: readonly Point[]): readonly Point[] {
  const towards = direction(centre, standing);
  const seeds: Point[] = [];
  for (let row = 0; seeds.length < count; row += 1) {
    const radius = firstRow + row * betweenRows;
    const opening = Math.PI * 0.9;
    const fitting = Math.max(3, Math.floor((opening * radius) / share));
    const inRow = Math.min(fitting, count - seeds.length);
    const step = Math.min(opening / Math.max(1, inRow - 1), share / radius + 0.25);
    for (let rank = 0; rank < inRow; rank += 1) {
      const angle = towards + (rank - (inRow - 1) / 2) * step;
      seeds.push({ x: centre.x + Math.cos(angle) * radius, y: centre.y + Math.sin(angle) * radius * flatness });
    }
  }
  return seeds;
}

function direction(centre: Point, standing: readonly Point[]): number {
  const xs = standing.map(({ x }) => x);
  const ys = standing.map(({ y }) => y);
  const across = centre.x - (Math.min(...xs, centre.x) + Math.max(...xs, centre.x)) / 2;
  const down = centre.y - (Math.min(...ys, centre.y) + Math.max(...ys, centre.y)) / 2;
  if (Math.hypot(across, down) > 60) return Math.atan2(down * flatness, across);
  // The direction whose way out meets least.
  const room = Array.from({ length: 16 }, (_, rank) => {
    const angle = (rank * Math.PI) / 8;
    const spot = {
      x: centre.x + Math.cos(angle) * (firstRow + betweenRows),
      y: centre.y + Math.sin(angle) * firstRow,
    };
    const near = standing.reduce((sum, { x, y }) => sum + 1 / (1_000 + (x - spot.x) ** 2 + (y - spot.y) ** 2), 0);
    return { angle, near };
  });
  return room.reduce((best, other) => (other.near < best.near - 1e-12 ? other : best)).angle;
}
