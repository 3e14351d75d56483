import type { PlainNode, PlainPath, PlainRelationship } from "../cypher/values.ts";
import { parseRelationshipId } from "../../contract/relationship-id.ts";

/** A value of a row, told apart by what it is to the graph. */
export type GraphValue =
  | {
      readonly kind: "entity" | "claim" | "source" | "dispute" | "observation";
      readonly id: string;
      readonly node: PlainNode;
    }
  | { readonly kind: "node"; readonly node: PlainNode }
  /** A derived relationship between entities. */
  | { readonly kind: "line"; readonly id: string; readonly relationship: PlainRelationship }
  /** Any other: context, or what ties claims to sources. */
  | { readonly kind: "tie"; readonly relationship: PlainRelationship }
  | { readonly kind: "path"; readonly path: PlainPath }
  | { readonly kind: "list"; readonly items: readonly unknown[] }
  | { readonly kind: "map"; readonly entries: Readonly<Record<string, unknown>> }
  | { readonly kind: "plain"; readonly value: unknown };

const kinds = {
  Entity: "entity",
  Claim: "claim",
  Source: "source",
  Dispute: "dispute",
  Observation: "observation",
} as const;

/** Says what a plain value of the database is. */
export function graphValue(value: unknown): GraphValue {
  if (Array.isArray(value)) return { kind: "list", items: value };
  if (typeof value !== "object" || value === null) return { kind: "plain", value };
  if (isNode(value)) {
    const label = Object.keys(kinds).find((name): name is keyof typeof kinds => value.labels.includes(name));
    const id = value.properties["id"];
    return label === undefined || typeof id !== "string"
      ? { kind: "node", node: value }
      : { kind: kinds[label], id, node: value };
  }
  if (isRelationship(value)) {
    const id = value.properties["id"];
    return typeof id === "string" && parseRelationshipId(id)?.relation === value.type
      ? { kind: "line", id, relationship: value }
      : { kind: "tie", relationship: value };
  }
  if (isPath(value)) return { kind: "path", path: value };
  return { kind: "map", entries: { ...value } };
}

function isNode(value: object): value is PlainNode {
  return "elementId" in value && "labels" in value && "properties" in value;
}

function isRelationship(value: object): value is PlainRelationship {
  return "elementId" in value && "type" in value && "start" in value && "properties" in value;
}

function isPath(value: object): value is PlainPath {
  return (
    "nodes" in value &&
    "relationships" in value &&
    Array.isArray(value.nodes) &&
    value.nodes.length === (Array.isArray(value.relationships) ? value.relationships.length : 0) + 1 &&
    value.nodes.every((node: unknown) => typeof node === "object" && node !== null && isNode(node))
  );
}
