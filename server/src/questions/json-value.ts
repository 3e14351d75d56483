import type { PlainNode, PlainRelationship } from "../cypher/values.ts";
import { graphValue } from "./graph-value.ts";

const shown = {
  entity: ["id", "name", "caption"],
  claim: ["id", "relation", "statement", "modality", "polarity", "standing"],
  source: ["id", "group", "kind", "title", "publisher", "published"],
  dispute: ["id", "title", "kind"],
  observation: ["id", "value", "unit", "stage", "year", "estimate", "edition", "share", "status"],
} as const;

/**
 * A value of a row as JSON: what belongs to the graph becomes a small object with its `kind` and `id`
 * (a claim also with the relationship it derives, by `lineOf`), everything else stays what it is.
 */
export function jsonValue(value: unknown, lineOf: (claim: string) => string | undefined): unknown {
  const found = graphValue(value);
  const inner = (item: unknown): unknown => jsonValue(item, lineOf);
  switch (found.kind) {
    case "plain":
      // JSON has no infinity and no "not a number".
      return typeof found.value === "number" && !Number.isFinite(found.value) ? null : found.value;
    case "list":
      return found.items.map(inner);
    case "map":
      return Object.fromEntries(Object.entries(found.entries).map(([key, item]) => [key, inner(item)]));
    case "entity":
      return { kind: found.kind, ...some(found.node, shown.entity), labels: found.node.labels.filter(isOwnLabel) };
    case "claim":
      return { kind: found.kind, ...some(found.node, shown.claim), relationship: lineOf(found.id) ?? null };
    case "source":
    case "dispute":
    case "observation":
      return { kind: found.kind, ...some(found.node, shown[found.kind]) };
    case "node":
      return { kind: "node", labels: found.node.labels, properties: found.node.properties };
    case "line":
      return {
        kind: "relationship",
        type: found.relationship.type,
        ...some(found.relationship, ["id", "modality", "polarity", "standing", "disputed"]),
      };
    case "tie":
      return { kind: "relationship", type: found.relationship.type, properties: found.relationship.properties };
  }
  const { nodes, relationships } = found.path;
  return { kind: "path", nodes: nodes.map(inner), relationships: relationships.map(inner) };
}

function isOwnLabel(label: string): boolean {
  return label !== "Entity";
}

/** Some properties, those that are there. */
function some(of: PlainNode | PlainRelationship, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => name in of.properties).map((name) => [name, of.properties[name]]));
}
