import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import { differencePlace, differenceRadius, differenceSigns, type Difference } from "server/contract/difference.ts";
import type { Point } from "server/contract/line-path.ts";
import { lineData, nodeData } from "./line-data.ts";

const svg = "http://www.w3.org/2000/svg";

/**
 * Draws over the canvas how lines differ between two days: a filled disc with a plus, an open one with a minus, an open one
 * with an unequal sign. They stand on their lines, off words, shapes and each other. Call it whenever the canvas has rendered.
 */
export function drawDifferences(layer: SVGSVGElement, cy: Core, differing: ReadonlyMap<string, Difference>): void {
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  const group = document.createElementNS(svg, "g");
  group.setAttribute("transform", `translate(${x} ${y}) scale(${zoom})`);
  // They keep the size at which a sign can be read.
  const size = Math.max(1, 0.64 / zoom);
  const reach = differenceRadius * size;
  const taken: Point[] = [];
  const shapes = cy.nodes().toArray();
  for (const [id, difference] of differing) {
    const edge = cy.getElementById(id).edges()[0];
    if (difference === "same" || edge === undefined) continue;
    const spot = differencePlace(
      (share) => pointAt(edge, share),
      wordsOf(edge),
      reach,
      (point) =>
        shapes.every((shape) => !onShape(shape, point, reach)) &&
        taken.every((other) => Math.hypot(point.x - other.x, point.y - other.y) > 2 * reach),
    );
    taken.push(spot);
    const mark = document.createElementNS(svg, "g");
    mark.dataset["difference"] = difference;
    mark.setAttribute("transform", `translate(${spot.x} ${spot.y}) scale(${size})`);
    const disc = document.createElementNS(svg, "circle");
    disc.setAttribute("r", String(differenceRadius));
    const sign = document.createElementNS(svg, "path");
    sign.setAttribute("d", differenceSigns[difference]);
    mark.append(disc, sign);
    group.append(mark);
  }
  layer.append(group);
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
