import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import { differencePlace, differenceRadius, type Difference } from "server/contract/difference.ts";
import type { Point } from "server/contract/line-path.ts";
import { lineData, nodeData } from "./line-data.ts";

/** Where the signs of differing lines stand, in the picture's pixels, and how large they are there. */
export interface DifferenceSpots {
  readonly size: number;
  /** By the ids of their lines. */
  readonly spots: ReadonlyMap<string, Point>;
}

/**
 * The spots of the signs on a canvas: on their lines, off all words, shapes and each other. They are worked out again where
 * something moved, differs otherwise or has other words, and where the signs' size changes; not for every frame of a view
 * that is moved.
 */
export function differenceSpots(cy: Core): (differing: ReadonlyMap<string, Difference>) => DifferenceSpots {
  let kept: (DifferenceSpots & { readonly differing: ReadonlyMap<string, Difference> }) | undefined;
  cy.on("position data add remove", () => {
    kept = undefined;
  });
  return (differing) => {
    // They keep the size at which a sign can be read.
    const size = Math.max(1, 0.64 / cy.zoom());
    if (kept?.differing !== differing || kept.size !== size)
      kept = { differing, size, spots: spotsOf(cy, differing, differenceRadius * size) };
    return kept;
  };
}

function spotsOf(cy: Core, differing: ReadonlyMap<string, Difference>, reach: number): ReadonlyMap<string, Point> {
  const spots = new Map<string, Point>();
  const taken: Point[] = [];
  const shapes = cy.nodes().toArray();
  const words = cy
    .edges()
    .toArray()
    .flatMap((edge) => wordsOf(edge) ?? []);
  for (const [id, difference] of differing) {
    const edge = cy.getElementById(id).edges()[0];
    if (difference === "same" || edge === undefined) continue;
    const spot = differencePlace(
      (share) => pointAt(edge, share),
      wordsOf(edge),
      words,
      reach,
      (point) =>
        shapes.every((shape) => !onShape(shape, point, reach)) &&
        taken.every((other) => Math.hypot(point.x - other.x, point.y - other.y) > 2 * reach),
    );
    taken.push(spot);
    spots.set(id, spot);
  }
  return spots;
}

/** A point of the line as it is drawn, from border to border. */
function pointAt(edge: EdgeSingular, share: number): Point {
  const from = edge.sourceEndpoint();
  const to = edge.targetEndpoint();
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const control = (edge.hasClass("bent") ? edge.controlPoints()?.[0] : undefined) ?? middle;
  const rest = 1 - share;
  const mix = (one: number, two: number, three: number) =>
    rest * rest * one + 2 * rest * share * two + share * share * three;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}

function wordsOf(edge: EdgeSingular) {
  const { wordsAt, wordsAngle, wordsWidth, wordsHeight } = lineData(edge);
  return wordsAt === null ? undefined : { ...wordsAt, angle: wordsAngle, width: wordsWidth, height: wordsHeight };
}

function onShape(node: NodeSingular, point: Point, reach: number): boolean {
  const { x, y } = node.position();
  const { width, height } = nodeData(node);
  return Math.abs(point.x - x) < width / 2 + reach && Math.abs(point.y - y) < height / 2 + reach;
}
