import type { EdgeSingular, NodeSingular } from "cytoscape";
import type { ShapeName } from "server/contract/node-shape.ts";

/** What `elements` put into a line's data, for whoever draws beside the canvas library. */
export interface LineData {
  readonly width: number;
  readonly stripes: number;
  readonly wordsAt: { readonly x: number; readonly y: number } | null;
  /** Radians. */
  readonly wordsAngle: number;
  readonly wordsWidth: number;
  readonly wordsHeight: number;
}

/** What `elements` put into a node's data. */
export interface NodeData {
  readonly shape: ShapeName;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** The letters inside; empty where there are none. */
  readonly code: string;
  /** Of the caption beside the shape. */
  readonly valign: "top" | "center" | "bottom";
}

export function lineData(edge: EdgeSingular): LineData {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library's store is untyped; elements.ts fills it
  return edge.data() as LineData;
}

export function nodeData(node: NodeSingular): NodeData {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library's store is untyped; elements.ts fills it
  return node.data() as NodeData;
}
