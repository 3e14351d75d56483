import { firmness } from "server/contract/firmness.ts";
import type { Standing } from "server/contract/standing.ts";
import type { Node, Relationship } from "./exploration.ts";

/** The sections of the legend, in order. */
export type LegendSection = "type" | "said" | "state" | "shape";

/** States that look alike share an entry. */
const states: Readonly<Record<Standing, string>> = {
  holds: "holds",
  past: "past",
  proposed: "proposed",
  expected: "proposed",
  cancelled: "cancelled",
  hypothetical: "hypothetical",
};

/** The keys of a line's legend entries: its relation, its firmness, its state. Every line has one of each. */
export function lineKeys(relationship: Relationship): readonly string[] {
  return [
    `type.${relationship.type}`,
    `said.${firmness(relationship.modality)}`,
    `state.${states[relationship.standing]}`,
  ];
}

/** The key of a shape's legend entry: an entity's first label decides its shape. */
export function shapeKey(node: Node): string {
  return `shape.${node.labels[0] ?? "Person"}`;
}
