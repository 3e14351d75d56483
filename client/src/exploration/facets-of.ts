import { firmness } from "server/contract/firmness.ts";
import { labels } from "server/contract/label.ts";
import { modalities } from "server/contract/modality.ts";
import { relations } from "server/contract/relation.ts";
import { standings } from "server/contract/standing.ts";
import type { Exploration, Relationship } from "./exploration.ts";
import { claimFacets, facetOfKey, facets, markKeys, relationshipKeys, type FacetName } from "./facet.ts";
import { facetValueName } from "./facet-value-name.ts";
import { byClaims, testOf, type Test } from "./filtered.ts";
import { keptFor } from "./kept-for.ts";
import { shapeKey } from "./legend-key.ts";
import { filterOf, gathered, hiddenOf, onlyOf, sourcesOf } from "./selectors.ts";

/** One choice within a facet. */
export interface FacetValue {
  readonly key: string;
  readonly name: string;
  /** How many would be drawn if this alone were chosen in its facet, the other facets as they are. */
  readonly lines: number;
  readonly chosen: boolean;
}

/** One way to filter, with every value that occurs in what was gathered. */
export interface Facet {
  readonly facet: FacetName;
  readonly values: readonly FacetValue[];
}

/** All facets of what was gathered, in a fixed order; one without any value is not among them. */
export const facetsOf = keptFor(
  (exploration) => [
    gathered(exploration),
    exploration.get("filter"),
    exploration.get("hidden"),
    sourcesOf(exploration),
  ],
  (exploration): readonly Facet[] => {
    const only = onlyOf(exploration);
    return facets.flatMap((facet) => {
      const counts = countsOf(exploration, facet);
      const values = [...counts].map(([key, lines]) => ({
        key,
        name: facetValueName(exploration, key),
        lines,
        chosen: only.has(key),
      }));
      return values.length === 0 ? [] : [{ facet, values: values.sort(orderIn(facet, exploration)) }];
    });
  },
);

/** By key, the lines that would be drawn; 0 for what the other facets leave out. */
function countsOf(exploration: Exploration, facet: FacetName): ReadonlyMap<string, number> {
  const { nodes, relationships } = gathered(exploration);
  const hidden = hiddenOf(exploration);
  const test = testOf(filterOf(exploration), facet);
  const shapes = new Map(nodes.map((node) => [node.id, shapeKey(node)]));
  const shown = new Set(nodes.filter((node) => !hidden.has(node.id) && test.node(node)).map(({ id }) => id));
  const counts = new Map<string, number>();
  if (facet === "shape") for (const key of shapes.values()) counts.set(key, 0);
  for (const relationship of relationships) {
    for (const key of occurring(facet, relationship)) counts.set(key, counts.get(key) ?? 0);
    if (hidden.has(relationship.id) || !shown.has(relationship.source) || !shown.has(relationship.target)) continue;
    for (const key of chosenKeys(facet, relationship, test, shapes)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The keys of a facet that a line or its claims have, whether they are drawn or not. */
function occurring(facet: FacetName, relationship: Relationship): readonly string[] {
  if (claimFacets.has(facet)) return relationship.claims.flatMap((mark) => markKeys(facet, mark));
  return relationshipKeys(relationship).filter((key) => facetOfKey(key) === facet);
}

/** The keys of a facet under which the line would be drawn, each chosen alone. */
function chosenKeys(
  facet: FacetName,
  relationship: Relationship,
  test: Test,
  shapes: ReadonlyMap<string, string>,
): readonly string[] {
  const marks = test.asksClaims ? relationship.claims.filter(test.mark) : relationship.claims;
  if (claimFacets.has(facet)) {
    const keys = new Set(marks.flatMap((mark) => markKeys(facet, mark)));
    return [...keys].filter((key) => {
      const line = byClaims(relationship, test.inTime(marks.filter((mark) => markKeys(facet, mark).includes(key))));
      return line !== undefined && test.line(line);
    });
  }
  const line = byClaims(relationship, test.inTime(marks));
  if (line === undefined || !test.line(line)) return [];
  if (facet !== "shape") return relationshipKeys(line).filter((key) => facetOfKey(key) === facet);
  const [one, other] = [shapes.get(line.source), shapes.get(line.target)];
  return one !== undefined && one === other ? [one] : [];
}

const inEnglish = new Intl.Collator("en");

const inOrder: readonly string[] = [
  "group.document",
  "group.record",
  ...relations.map((relation) => `type.${relation}`),
  ...modalities.map((modality) => `said.${firmness(modality)}`),
  ...standings.map((standing) => `state.${standing}`),
  ...labels.map((label) => `shape.${label}`),
];

/** Words of the model in its own order; sources with the texts first; others by how much they would draw. */
function orderIn(facet: FacetName, exploration: Exploration): (one: FacetValue, other: FacetValue) => number {
  const byLines = (one: FacetValue, other: FacetValue) =>
    other.lines - one.lines || inEnglish.compare(one.name, other.name) || (one.key < other.key ? -1 : 1);
  if (facet === "by" || facet === "kind") return byLines;
  if (facet !== "source") return (one, other) => inOrder.indexOf(one.key) - inOrder.indexOf(other.key);
  const texts = new Set(
    sourcesOf(exploration).flatMap(({ id, group }) => (group === "document" ? [`source.${id}`] : [])),
  );
  return (one, other) =>
    Number(texts.has(other.key)) - Number(texts.has(one.key)) ||
    (texts.has(one.key) ? (one.key < other.key ? -1 : 1) : byLines(one, other));
}
