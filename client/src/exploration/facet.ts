import { firmness } from "server/contract/firmness.ts";
import { labels } from "server/contract/label.ts";
import { modalities } from "server/contract/modality.ts";
import { relations } from "server/contract/relation.ts";
import { standings } from "server/contract/standing.ts";
import type { Node, Relationship } from "./exploration.ts";
import { lineKeys, shapeKey } from "./legend-key.ts";
import { contentWords } from "../content-words.ts";

const { model } = contentWords;

type Mark = Relationship["claims"][number];

/** By what a picture can be filtered. */
export const facets = ["source", "group", "kind", "by", "said", "state", "type", "shape", "disputed"] as const;

export type FacetName = (typeof facets)[number];

/** The facets that ask each claim; the line is drawn by the claims that remain. */
export const claimFacets: ReadonlySet<FacetName> = new Set<FacetName>(["source", "group", "kind", "by", "said"]);

/** The facet of a filter's key: what stands before its first dot. Undefined where there is no such facet. */
export function facetOfKey(key: string): FacetName | undefined {
  const dot = key.indexOf(".");
  const name = dot === -1 ? key : key.slice(0, dot);
  return facets.find((facet) => facet === name);
}

/** A claim's keys in one of the claim facets; none where the facet does not ask claims. */
export function markKeys(facet: FacetName, mark: Mark): readonly string[] {
  switch (facet) {
    case "source":
      return [`source.${mark.source}`];
    case "group":
      return [`group.${mark.group}`];
    case "kind":
      return [`kind.${mark.sourceKind}`];
    case "by":
      return [...new Set(mark.assertedBy)].map((id) => `by.${id}`);
    case "said":
      return [`said.${firmness(mark.modality)}`];
    case "state":
    case "type":
    case "shape":
    case "disputed":
      return [];
  }
}

/** A line's keys: its relation, its firmness, its state, and whether it is disputed. */
export function relationshipKeys(relationship: Relationship): readonly string[] {
  return relationship.disputed ? [...lineKeys(relationship), "disputed"] : lineKeys(relationship);
}

const words: ReadonlySet<string> = new Set([
  "disputed",
  "group.document",
  "group.record",
  ...relations.map((relation) => `type.${relation}`),
  ...modalities.map((modality) => `said.${firmness(modality)}`),
  ...standings.map((standing) => `state.${standing}`),
  ...labels.map((label) => `shape.${label}`),
  ...Object.keys(model.sourceKind).map((kind) => `kind.${kind}`),
]);

/** Whether a key can mean something in a picture of these; a source or an asserter must be there to be meant. */
export function isKnownKey(key: string, nodes: readonly Node[], relationships: readonly Relationship[]): boolean {
  if (words.has(key)) return true;
  const facet = facetOfKey(key);
  if (facet === "shape") return nodes.some((node) => shapeKey(node) === key);
  if (facet !== "source" && facet !== "by" && facet !== "kind") return false;
  return relationships.some(({ claims }) => claims.some((mark) => markKeys(facet, mark).includes(key)));
}
