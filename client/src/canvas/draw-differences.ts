import type { Core } from "cytoscape";
import { differenceRadius, differenceSigns, type Difference } from "server/contract/difference.ts";
import type { DifferenceSpots } from "./difference-spots.ts";

const svg = "http://www.w3.org/2000/svg";

/**
 * Draws over the canvas how lines differ between two days, each at its spot: a filled disc with a plus, an open one with a
 * minus, an open one with an unequal sign. Call it whenever the canvas has rendered.
 */
export function drawDifferences(
  layer: SVGSVGElement,
  cy: Core,
  differing: ReadonlyMap<string, Difference>,
  { size, spots }: DifferenceSpots,
): void {
  const { x, y } = cy.pan();
  const group = document.createElementNS(svg, "g");
  group.setAttribute("transform", `translate(${x} ${y}) scale(${cy.zoom()})`);
  for (const [id, spot] of spots) {
    const difference = differing.get(id);
    if (difference === undefined) continue;
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
