import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import type { Selection } from "../exploration/exploration.ts";
import { shapePath } from "server/contract/shape-path.ts";
import { lineData, nodeData } from "./line-data.ts";

const svg = "http://www.w3.org/2000/svg";

/** What lies under the canvas: the marker, the bed of what is pointed at, the rails of what has the focus. */
export interface Underlay {
  readonly selected: Selection;
  readonly pointed: Selection;
  readonly focused: Selection;
  /** Of a path that is pointed at: its shapes and lines. */
  readonly traced: ReadonlySet<string>;
}

/**
 * Draws under the canvas what must not cover a line: the library would paint it over a double line's stripes. Everything is
 * taken from the points the canvas draws with, so it follows every move; call it whenever the canvas has rendered.
 */
export function drawMarkerLayer(layer: SVGSVGElement, cy: Core, underlay: Underlay): void {
  const { x, y } = cy.pan();
  const group = document.createElementNS(svg, "g");
  group.setAttribute("transform", `translate(${x} ${y}) scale(${cy.zoom()})`);
  const add = (path: string, attributes: Readonly<Record<string, string | number>>) => {
    const element = document.createElementNS(svg, "path");
    element.setAttribute("d", path);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    group.append(element);
  };
  const each = (selection: Selection, node: (node: NodeSingular) => void, edge: (edge: EdgeSingular) => void) => {
    if (selection.kind === "nothing") return;
    const element = cy.getElementById(selection.id);
    if (selection.kind === "node" || selection.kind === "group") element.nodes().forEach(node);
    else element.edges().forEach(edge);
  };

  const isSelected = ({ kind, ...rest }: Selection) =>
    kind !== "nothing" && underlay.selected.kind === kind && "id" in rest && rest.id === underlay.selected.id;

  for (const id of underlay.traced) {
    const element = cy.getElementById(id);
    element.edges().forEach((edge) => add(edgePath(edge), line("var(--rule)", thickness(edge) + 12)));
    element.nodes().forEach((node) => ring(add, node, 3.5, 2, "var(--ink)"));
  }
  if (!isSelected(underlay.pointed)) {
    each(
      underlay.pointed,
      (node) => ring(add, node, 3.5, 1.25, "var(--ink)"),
      (edge) => add(edgePath(edge), line("var(--rule)", thickness(edge) + 10)),
    );
  }
  each(
    underlay.selected,
    (node) => {
      add(nodePath(node, 6), {
        ...at(node),
        fill: "var(--marker)",
        stroke: "var(--marker)",
        "stroke-width": 1,
        "stroke-linejoin": "round",
      });
      captionBed(add, node);
    },
    (edge) => {
      add(edgePath(edge), line("var(--marker)", thickness(edge) + 14));
      wordsBed(add, edge);
    },
  );
  each(
    underlay.focused,
    (node) => ring(add, node, 6, 2.5, "var(--ink)"),
    (edge) => {
      const path = edgePath(edge);
      add(path, { ...line("var(--ink)", 12), "stroke-linecap": "butt" });
      add(path, {
        ...line(isSelected(underlay.focused) ? "var(--marker)" : "var(--ground)", 8.5),
        "stroke-linecap": "butt",
      });
    },
  );
  layer.replaceChildren(group);
}

type Add = (path: string, attributes: Readonly<Record<string, string | number>>) => void;

function line(colour: string, width: number): Readonly<Record<string, string | number>> {
  return { fill: "none", stroke: colour, "stroke-width": width, "stroke-linecap": "round" };
}

function thickness(edge: EdgeSingular): number {
  const { width, stripes } = lineData(edge);
  return width + stripes;
}

/** The line as it is drawn, from border to border; nothing of it is drawn while its ends still lie on each other. */
function edgePath(edge: EdgeSingular): string {
  const from = edge.sourceEndpoint();
  const to = edge.targetEndpoint();
  const control = edge.hasClass("bent") ? edge.controlPoints()?.[0] : undefined;
  if (![from, to, control ?? to].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))) return "";
  return control === undefined
    ? `M${from.x} ${from.y}L${to.x} ${to.y}`
    : `M${from.x} ${from.y}Q${control.x} ${control.y} ${to.x} ${to.y}`;
}

function nodePath(node: NodeSingular, grow: number): string {
  const { shape, width, height } = nodeData(node);
  return shapePath(shape, width, height, 7, grow + (node.hasClass("collective") ? 3.5 : 0));
}

/** Outlines stand around 0, 0. */
function at(node: NodeSingular): Readonly<Record<string, string>> {
  const { x, y } = node.position();
  return { transform: `translate(${x} ${y})` };
}

function ring(add: Add, node: NodeSingular, distance: number, width: number, colour: string): void {
  add(nodePath(node, distance + width / 2), {
    ...at(node),
    fill: "none",
    stroke: colour,
    "stroke-width": width,
    "stroke-linejoin": "round",
  });
}

/** The caption of a selected shape stands on the marker too. */
function captionBed(add: Add, node: NodeSingular): void {
  if (node.hasClass("inside") || nodeData(node).label === "") return;
  const box = node.boundingBox({
    includeNodes: false,
    includeEdges: false,
    includeLabels: true,
    includeOverlays: false,
  });
  if (!Number.isFinite(box.w) || box.w <= 0) return;
  add(`M${box.x1} ${box.y1}H${box.x2}V${box.y2}H${box.x1}Z`, { fill: "var(--marker)" });
}

/** The words of a selected line stand on the marker, along the line. */
function wordsBed(add: Add, edge: EdgeSingular): void {
  const { wordsAt, wordsAngle, wordsWidth, wordsHeight } = lineData(edge);
  if (wordsAt === null) return;
  const width = wordsWidth + 8;
  const height = wordsHeight + 3;
  add(`M${-width / 2} ${-height / 2}h${width}v${height}h${-width}Z`, {
    fill: "var(--marker)",
    transform: `translate(${wordsAt.x} ${wordsAt.y}) rotate(${(wordsAngle * 180) / Math.PI})`,
  });
}
