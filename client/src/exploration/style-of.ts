import { lineOf } from "server/contract/firmness.ts";
import { lineStyle, type LineStyle } from "server/contract/line-style.ts";
import type { Relationship } from "./exploration.ts";

/** How a relationship is stroked, by the marks of its claims. */
export function styleOf(relationship: Relationship): LineStyle {
  const line = lineOf(relationship.claims);
  return lineStyle({ ...relationship, step: line?.step ?? 1, recordOnly: line?.recordOnly ?? false });
}
