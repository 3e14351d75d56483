import type { NodeSingular, StylesheetJson } from "cytoscape";
import { stackedBy } from "server/contract/node-shape.ts";
import { codeImage } from "./code-image.ts";
import { nodeData } from "./line-data.ts";
import type { Theme } from "./theme.ts";

/**
 * How the picture is drawn, in the canvas library's terms. Values come from the elements' data, states from classes. Every
 * value of every element is applied by itself, so a value that most elements leave as the library has it stands in the rule of
 * a class, as the colour of a mark does that most lines do not bear.
 */
export function stylesheet(theme: Theme, family: string): StylesheetJson {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library's types know neither mapped values nor the width of an arrow in the middle
  return rules(theme, family) as unknown as StylesheetJson;
}

interface Rule {
  readonly selector: string;
  readonly style: Readonly<Record<string, string | number | ((node: NodeSingular) => string)>>;
}

function rules(theme: Theme, family: string): readonly Rule[] {
  const ground = theme.colour("ground");
  const ink = theme.colour("ink");
  const pale = theme.colour("pale-text");
  const marker = theme.colour("marker");
  const onMarker = theme.colour("on-marker");
  return [
    {
      selector: "node",
      style: {
        shape: "data(shape)",
        width: "data(width)",
        height: "data(height)",
        "background-color": "data(fill)",
        "border-width": "data(borderWidth)",
        "border-color": "data(stroke)",
        label: "data(label)",
        color: ink,
        "font-family": family,
        "font-size": 13.5,
        "font-weight": 600,
        "line-height": 1.185,
        "text-wrap": "wrap",
        "text-max-width": "400px",
        "text-valign": "data(valign)",
        "text-margin-y": "data(marginY)",
        "text-outline-width": 2,
        "text-outline-color": ground,
        "min-zoomed-font-size": 8,
        "overlay-opacity": 0,
        "z-index-compare": "manual",
        "z-index": 2,
      },
    },
    { selector: "node.beside", style: { "text-halign": "data(halign)", "text-margin-x": "data(marginX)" } },
    { selector: "node.hollow", style: { "background-opacity": 0 } },
    { selector: "node.broken", style: { "border-style": "data(borderStyle)" } },
    // Not where it is "auto": the library forgets shape and size over that word and draws all alike from one image.
    { selector: "node.rounded", style: { "corner-radius": "data(corner)" } },
    {
      selector: "node.coded",
      style: {
        "background-image": "data(codeImage)",
        "background-fit": "none",
        "background-clip": "none",
        "background-width": "100%",
        "background-height": "100%",
      },
    },
    {
      selector: "node.inside",
      style: { "font-size": 13, "font-weight": 400, "line-height": 1.154, "text-outline-width": 0 },
    },
    {
      selector: "node.collective",
      style: { "outline-width": 1, "outline-offset": 2.5, "outline-color": "data(stroke)" },
    },
    {
      selector: "node.stacked",
      style: { ghost: "yes", "ghost-offset-x": stackedBy, "ghost-offset-y": -stackedBy, "ghost-opacity": 1 },
    },
    {
      selector: "node.struck",
      style: {
        "background-fill": "linear-gradient",
        "background-gradient-direction": "to-bottom-right",
        "background-gradient-stop-colors": "data(strike)",
        "background-gradient-stop-positions": "0 47 47 53 53 100",
      },
    },
    { selector: ".record", style: { "font-style": "italic" } },
    {
      selector: "edge",
      style: {
        "curve-style": "straight",
        width: "data(width)",
        "line-color": "data(hue)",
        "arrow-scale": "data(arrowScale)",
        "source-distance-from-node": 3,
        "target-distance-from-node": 3,
        color: "data(hue)",
        "font-family": family,
        "font-size": 12.5,
        "font-weight": 500,
        "line-height": 1.2,
        "text-wrap": "wrap",
        "text-max-width": "600px",
        "text-outline-width": 2,
        "text-outline-color": ground,
        "min-zoomed-font-size": 8,
        "overlay-opacity": 0,
        "z-index-compare": "manual",
        "z-index": 1,
      },
    },
    {
      selector: "edge.broken",
      style: { "line-style": "dashed", "line-dash-pattern": "data(dash)", "line-cap": "data(cap)" },
    },
    {
      selector: "edge.bent",
      style: {
        "curve-style": "unbundled-bezier",
        "control-point-weights": 0.5,
        "control-point-distances": "data(bend)",
        "edge-distances": "node-position",
      },
    },
    {
      selector: "edge.double",
      style: { "line-outline-width": "data(stripes)", "line-outline-color": "data(hue)", "line-color": ground },
    },
    {
      selector: "edge.arrow-filled",
      style: { "target-arrow-shape": "triangle", "target-arrow-color": "data(hue)" },
    },
    {
      selector: "edge.arrow-hollow",
      style: {
        "target-arrow-shape": "triangle",
        "target-arrow-color": "data(hue)",
        "target-arrow-fill": "hollow",
        "target-arrow-width": 1.6,
      },
    },
    {
      selector: "edge.arrow-chevron",
      style: { "target-arrow-shape": "chevron", "target-arrow-color": "data(hue)" },
    },
    {
      selector: "edge.tail-ring",
      style: {
        "source-arrow-shape": "circle",
        "source-arrow-color": "data(hue)",
        "source-arrow-fill": "hollow",
        "source-arrow-width": 1.6,
      },
    },
    {
      selector: "edge.middle-bar",
      style: {
        "mid-target-arrow-shape": "tee",
        "mid-target-arrow-color": "data(hue)",
        "arrow-scale": "data(middleScale)",
      },
    },
    {
      selector: "edge.middle-diamond",
      style: {
        "mid-target-arrow-shape": "diamond",
        "mid-target-arrow-color": "data(hue)",
        "mid-target-arrow-fill": "hollow",
        "mid-target-arrow-width": 1.6,
        "arrow-scale": "data(middleScale)",
      },
    },
    {
      selector: "edge.slashes",
      style: {
        "target-label": "//",
        "target-text-offset": 34,
        "target-text-rotation": "autorotate",
        "font-weight": 700,
      },
    },
    {
      selector: "edge.words",
      style: {
        label: "data(words)",
        "text-rotation": "data(wordsAngle)",
        "text-margin-x": "data(wordsX)",
        "text-margin-y": "data(wordsY)",
      },
    },
    // In a large picture, until it is near enough to be read.
    { selector: ".bare", style: { label: "" } },
    {
      selector: "node.pale",
      style: {
        "background-color": "data(palestFill)",
        "border-color": "data(paleStroke)",
        "outline-color": "data(paleStroke)",
        "background-fill": "solid",
        color: pale,
        "font-weight": 500,
      },
    },
    { selector: "node.pale.inside", style: { "font-weight": 400 } },
    {
      selector: "node.pale.coded",
      style: {
        // Made when it is first needed, which most of them never are.
        "background-image": (node: NodeSingular) => codeImage(nodeData(node).code, nodeData(node), pale, family),
      },
    },
    {
      selector: "edge.pale",
      style: {
        "line-color": "data(paleHue)",
        "target-arrow-color": "data(paleHue)",
        "source-arrow-color": "data(paleHue)",
        "mid-target-arrow-color": "data(paleHue)",
        "text-opacity": 0,
        "z-index": 0,
      },
    },
    { selector: "edge.pale.double", style: { "line-color": ground, "line-outline-color": "data(paleHue)" } },
    // What is pointed at or has the focus says its words whatever the zoom, and where there was no room for them at rest.
    { selector: "node.pointed, node.focused, node.marked", style: { "min-zoomed-font-size": 0 } },
    { selector: "edge.pointed, edge.focused, edge.marked", style: { "min-zoomed-font-size": 0, "text-opacity": 1 } },
    {
      selector: "edge.unworded.pointed, edge.unworded.focused, edge.unworded.marked",
      style: {
        label: "data(further)",
        "text-rotation": "none",
        "text-background-color": ground,
        "text-background-opacity": 1,
        "text-background-padding": "3px",
        "z-index": 5,
      },
    },
    { selector: "edge.pale.pointed, edge.pale.focused", style: { color: "data(hue)" } },
    {
      selector: "edge.marked",
      style: {
        width: "data(selectedWidth)",
        "line-color": "data(markedHue)",
        "target-arrow-color": "data(markedHue)",
        "source-arrow-color": "data(markedHue)",
        "mid-target-arrow-color": "data(markedHue)",
        color: onMarker,
        "text-outline-color": marker,
        "z-index": 3,
      },
    },
    { selector: "edge.marked.double", style: { "line-color": marker, "line-outline-color": "data(markedHue)" } },
    { selector: "edge.unworded.marked", style: { "text-background-color": marker } },
    { selector: "node.marked", style: { "z-index": 4 } },
    { selector: "node.marked", style: { color: onMarker, "text-outline-color": marker } },
    { selector: "node.marked.inside", style: { color: ink } },
  ];
}
