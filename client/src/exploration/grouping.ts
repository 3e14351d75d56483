import { labels, type Label } from "server/contract/label.ts";
import { relations, type Relation } from "server/contract/relation.ts";

/**
 * What is drawn as one shape: the neighbours of an entity that are joined to nothing else, of one kind or by one relation in
 * one direction; or a side, the people and bodies that belong to a country, a region or an organization.
 */
export type Grouping =
  | { readonly kind: "label"; readonly of: string; readonly label: Label }
  | { readonly kind: "relation"; readonly of: string; readonly relation: Relation; readonly outgoing: boolean }
  | { readonly kind: "side"; readonly of: string };

/** A grouping as addresses and records name it: `china.Mineral`, `china.SUPPLIES.out`, and `united-states` for its side. */
export function groupingKey(grouping: Grouping): string {
  switch (grouping.kind) {
    case "label":
      return `${grouping.of}.${grouping.label}`;
    case "relation":
      return `${grouping.of}.${grouping.relation}.${grouping.outgoing ? "out" : "in"}`;
    case "side":
      return grouping.of;
  }
}

/** The grouping a key names; undefined where it names none. */
export function readGrouping(key: string): Grouping | undefined {
  const [of = "", what, way, ...rest] = key.split(".");
  if (of === "" || rest.length > 0) return undefined;
  if (what === undefined) return { kind: "side", of };
  const label = labels.find((one) => one === what);
  if (label !== undefined) return way === undefined ? { kind: "label", of, label } : undefined;
  const relation = relations.find((one) => one === what);
  if (relation === undefined || (way !== "out" && way !== "in")) return undefined;
  return { kind: "relation", of, relation, outgoing: way === "out" };
}
