import { lineOf } from "server/contract/firmness.ts";
import { lineDays } from "server/contract/line-days.ts";
import type { FilterRecord, Node, Relationship } from "./exploration.ts";
import { claimFacets, facetOfKey, facets, markKeys, relationshipKeys, type FacetName } from "./facet.ts";
import { inTime } from "./in-time.ts";
import { shapeKey } from "./legend-key.ts";

type Mark = Relationship["claims"][number];
type Filter = Pick<FilterRecord, "without" | "only" | "when">;

/** The nodes and relationships of a picture: nodes in the order in which they came, relationships in reading order. */
export interface Subgraph {
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
}

/** What each facet asks, read once from a filter. */
export interface Test {
  readonly mark: (mark: Mark) => boolean;
  readonly line: (relationship: Relationship) => boolean;
  readonly node: (node: Node) => boolean;
  /** Of claims that passed, those by which the line is drawn at the time that is asked for. */
  readonly inTime: (marks: readonly Mark[]) => readonly Mark[];
  /** False where no claim can fail. */
  readonly asksClaims: boolean;
}

/** A filter as something to be asked. `lifted`: as if this facet, or time, asked nothing. */
export function testOf({ without, only, when }: Filter, lifted?: FacetName | "when"): Test {
  const asked = facets.filter((facet) => facet !== lifted);
  const keysOf = (keys: ReadonlySet<string>) =>
    new Map(
      asked.flatMap((facet) => {
        const own = new Set([...keys].filter((key) => facetOfKey(key) === facet));
        return own.size === 0 ? [] : [[facet, own] as const];
      }),
    );
  const excluded = keysOf(without);
  const wanted = keysOf(only);
  const passes = (facet: FacetName, keys: readonly string[]): boolean => {
    const no = excluded.get(facet);
    const yes = wanted.get(facet);
    return (
      (no === undefined || !keys.some((key) => no.has(key))) && (yes === undefined || keys.some((key) => yes.has(key)))
    );
  };
  const active = asked.filter((facet) => excluded.has(facet) || wanted.has(facet));
  const forClaims = active.filter((facet) => claimFacets.has(facet));
  const forLines = active.filter((facet) => facet === "state" || facet === "type" || facet === "disputed");
  return {
    mark: (mark) => forClaims.every((facet) => passes(facet, markKeys(facet, mark))),
    line: (relationship) => {
      if (forLines.length === 0) return true;
      const keys = relationshipKeys(relationship);
      return forLines.every((facet) =>
        passes(
          facet,
          keys.filter((key) => facetOfKey(key) === facet),
        ),
      );
    },
    node: (node) => !active.includes("shape") || passes("shape", [shapeKey(node)]),
    inTime: (marks) => (lifted === "when" ? marks : inTime(marks, when)),
    asksClaims: forClaims.length > 0 || (when !== undefined && lifted !== "when"),
  };
}

/** The relationship by some of its claims: firmness, days and disputed made again of these. Undefined where none is left. */
export function byClaims(relationship: Relationship, claims: readonly Mark[]): Relationship | undefined {
  if (claims.length === relationship.claims.length) return relationship;
  const line = lineOf(claims);
  return line === undefined
    ? undefined
    : {
        ...relationship,
        ...lineDays(claims),
        claims: [...claims],
        modality: line.modality,
        disputed: line.disputed,
      };
}

/**
 * What of a graph is drawn under a filter: claims that fail are left out, lines are made of those that remain, a line
 * needs both its ends, and an entity stays if it has a line left or never had one.
 */
export function filtered(all: Subgraph, filter: Filter, hidden: ReadonlySet<string>): Subgraph {
  if (filter.without.size + filter.only.size + hidden.size === 0 && filter.when === undefined) return all;
  const test = testOf(filter);
  const shown = new Set(all.nodes.filter((node) => !hidden.has(node.id) && test.node(node)).map(({ id }) => id));
  const relationships = all.relationships.flatMap((relationship) => {
    if (hidden.has(relationship.id) || !shown.has(relationship.source) || !shown.has(relationship.target)) return [];
    const left = test.asksClaims
      ? byClaims(relationship, test.inTime(relationship.claims.filter(test.mark)))
      : relationship;
    return left !== undefined && test.line(left) ? [left] : [];
  });
  const connected = endsOf(relationships);
  const everConnected = endsOf(all.relationships);
  const nodes = all.nodes.filter(({ id }) => shown.has(id) && (connected.has(id) || !everConnected.has(id)));
  return { nodes, relationships };
}

function endsOf(relationships: readonly Relationship[]): ReadonlySet<string> {
  return new Set(relationships.flatMap(({ source, target }) => [source, target]));
}
