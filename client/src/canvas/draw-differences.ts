import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import type { Difference } from "../exploration/comparison.ts";
import { lineData, nodeData } from "./line-data.ts";

const svg = "http://www.w3.org/2000/svg";

/** Of the disc. */
const radius = 8.5;

/** Where along a line a mark may stand, best first: beside the middle, which a bar or an empty diamond may hold. */
const places = [0.4, 0.6, 0.3, 0.7, 0.22, 0.78] as const;

/** Strokes of the signs around 0, 0. */
const signs: Readonly<Record<Exclude<Difference, "same">, string>> = {
  added: "M-4 0H4M0 -4V4",
  removed: "M-4 0H4",
  changed: "M-4 -2H4M-4 2H4M-2.4 4.6L2.4 -4.6",
};

/**
 * Draws over the canvas how lines differ between two days: a filled disc with a plus, an open one with a minus, an open one
 * with an unequal sign. They stand on their lines, off words and off each other. Call it whenever the canvas has rendered.
 */
export function drawDifferences(layer: SVGSVGElement, cy: Core, differences: ReadonlyMap<string, Difference>): void {
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  const group = document.createElementNS(svg, "g");
  group.setAttribute("transform", `translate(${x} ${y}) scale(${zoom})`);
  // They keep the size at which a sign can be read.
  const size = Math.max(1, 0.64 / zoom);
  const taken: Spot[] = [];
  const shapes = cy.nodes().toArray();
  for (const [id, difference] of differences) {
    const edge = cy.getElementById(id).edges()[0];
    if (difference === "same" || edge === undefined) continue;
    const spots = places.map((part) => pointAt(edge, part));
    const free = (spot: Spot) =>
      !onWords(edge, spot, radius * size) &&
      shapes.every((shape) => !onShape(shape, spot, radius * size)) &&
      taken.every((other) => apart(spot, other) > 2 * radius * size);
    const spot = spots.find(free) ?? spots[0];
    if (spot === undefined) continue;
    taken.push(spot);
    const mark = document.createElementNS(svg, "g");
    mark.dataset["difference"] = difference;
    mark.setAttribute("transform", `translate(${spot.x} ${spot.y}) scale(${size})`);
    const disc = document.createElementNS(svg, "circle");
    disc.setAttribute("r", String(radius));
    const sign = document.createElementNS(svg, "path");
    sign.setAttribute("d", signs[difference]);
    mark.append(disc, sign);
    group.append(mark);
  }
  layer.append(group);
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function apart(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** A point of the line as it is drawn, from border to border. */
function pointAt(edge: EdgeSingular, part: number): Spot {
  const from = edge.sourceEndpoint();
  const to = edge.targetEndpoint();
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const control = (edge.hasClass("bent") ? edge.controlPoints()?.[0] : undefined) ?? middle;
  const rest = 1 - part;
  const mix = (one: number, two: number, three: number) =>
    rest * rest * one + 2 * rest * part * two + part * part * three;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}

function onShape(node: NodeSingular, spot: Spot, reach: number): boolean {
  const { x, y } = node.position();
  const { width, height } = nodeData(node);
  return Math.abs(spot.x - x) < width / 2 + reach && Math.abs(spot.y - y) < height / 2 + reach;
}

/** Whether a disc would cover the words of its own line. */
function onWords(edge: EdgeSingular, spot: Spot, reach: number): boolean {
  const { wordsAt, wordsAngle, wordsWidth, wordsHeight } = lineData(edge);
  if (wordsAt === null) return false;
  const [x, y] = [spot.x - wordsAt.x, spot.y - wordsAt.y];
  const [cos, sin] = [Math.cos(-wordsAngle), Math.sin(-wordsAngle)];
  const along = Math.abs(x * cos - y * sin);
  const across = Math.abs(x * sin + y * cos);
  return along < wordsWidth / 2 + reach && across < wordsHeight / 2 + reach;
}
