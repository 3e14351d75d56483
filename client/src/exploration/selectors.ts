import { modalities } from "server/contract/modality.ts";
import { relations } from "server/contract/relation.ts";
import type {
  Exploration,
  FilterRecord,
  LinePlace,
  Node,
  NodePlace,
  NodeRecord,
  QuestionRecord,
  Relationship,
  RelationshipRecord,
  Selection,
  Source,
  Step,
} from "./exploration.ts";
import { facetOfKey } from "./facet.ts";
import { filtered, type Subgraph } from "./filtered.ts";
import { keptFor } from "./kept-for.ts";
import { lineKeys, shapeKey } from "./legend-key.ts";
import type { Show } from "./show.ts";
import type { When } from "./when.ts";

const nothing: Selection = { kind: "nothing" };
const noKeys: ReadonlySet<string> = new Set();
const noFilter: FilterRecord = { kind: "filter", without: noKeys, only: noKeys };
const noSteps: readonly Step[] = [];

export function selectionOf(exploration: Exploration): Selection {
  const record = exploration.get("selection");
  return record?.kind === "selection" ? record.selection : nothing;
}

export function sameSelection(one: Selection, other: Selection): boolean {
  if (one.kind === "nothing" || other.kind === "nothing") return one.kind === other.kind;
  return one.kind === other.kind && one.id === other.id;
}

/** How what was gathered is shown. */
export function showOf(exploration: Exploration): Show {
  const record = exploration.get("show");
  return record?.kind === "show" ? record.show : "picture";
}

/** What the question and its answer say of themselves; undefined before the first answer. */
export function questionOf(exploration: Exploration): QuestionRecord["answer"] | undefined {
  const record = exploration.get("question");
  return record?.kind === "question" ? record.answer : undefined;
}

/** What is left out and what alone is kept, by the keys of facets. */
export function filterOf(exploration: Exploration): FilterRecord {
  const record = exploration.get("filter");
  return record?.kind === "filter" ? record : noFilter;
}

/** The keys that are left out. */
export function withoutOf(exploration: Exploration): ReadonlySet<string> {
  return filterOf(exploration).without;
}

/** The keys that alone are kept; empty where a facet asks for nothing. */
export function onlyOf(exploration: Exploration): ReadonlySet<string> {
  return filterOf(exploration).only;
}

/** The time that is asked for; undefined: all of it. */
export function whenOf(exploration: Exploration): When | undefined {
  return filterOf(exploration).when;
}

/** Whether a kind is switched off: left out, or not among those of its facet that alone are kept. */
export function isOff(exploration: Exploration, key: string): boolean {
  const { without, only } = filterOf(exploration);
  if (without.has(key)) return true;
  const facet = facetOfKey(key);
  return !only.has(key) && [...only].some((other) => facetOfKey(other) === facet);
}

/** Entities and relationships that were taken out one by one. */
export function hiddenOf(exploration: Exploration): ReadonlySet<string> {
  const record = exploration.get("hidden");
  return record?.kind === "hidden" ? record.ids : noKeys;
}

/** What was brought after the answer, in order. */
export function stepsOf(exploration: Exploration): readonly Step[] {
  const record = exploration.get("steps");
  return record?.kind === "steps" ? record.steps : noSteps;
}

function nodeRecords(exploration: Exploration): readonly NodeRecord[] {
  const found: NodeRecord[] = [];
  for (const record of exploration.values()) if (record.kind === "node") found.push(record);
  return found.sort((one, other) => one.order - other.order);
}

/** The core relations first, each from its firmest line to its least firm one, then in the answer's order. */
function readingOrder(one: RelationshipRecord, other: RelationshipRecord): number {
  return (
    relations.indexOf(one.relationship.type) - relations.indexOf(other.relationship.type) ||
    modalities.indexOf(one.relationship.modality) - modalities.indexOf(other.relationship.modality) ||
    one.order - other.order
  );
}

function relationshipRecords(exploration: Exploration): readonly RelationshipRecord[] {
  const found: RelationshipRecord[] = [];
  for (const record of exploration.values()) if (record.kind === "relationship") found.push(record);
  return found.sort(readingOrder);
}

const graphParts = (exploration: Exploration): readonly unknown[] =>
  [...exploration].filter(([, { kind }]) => kind === "node" || kind === "relationship").flat();

/** Everything that was gathered, filtered or not. */
export const gathered = keptFor(graphParts, (exploration): Subgraph => ({
  nodes: nodeRecords(exploration).map(({ node }) => node),
  relationships: relationshipRecords(exploration).map(({ relationship }) => relationship),
}));

/** What remains under the filter and without what is hidden; its relationships carry only the claims that remain. */
export const drawn = keptFor(
  (exploration) => [gathered(exploration), exploration.get("filter"), exploration.get("hidden")],
  (exploration): Subgraph => filtered(gathered(exploration), filterOf(exploration), hiddenOf(exploration)),
);

const sourceParts = (exploration: Exploration): readonly unknown[] => [
  exploration.get("question"),
  ...[...exploration.values()].filter(({ kind }) => kind === "source"),
];

/** Every source that is known by name: those of the answer, then those of what was brought. */
export const sourcesOf = keptFor(sourceParts, (exploration): readonly Source[] => {
  const found = new Map((questionOf(exploration)?.sources ?? []).map((source) => [source.id, source]));
  for (const record of exploration.values()) if (record.kind === "source") found.set(record.source.id, record.source);
  return [...found.values()];
});

const neighbours = keptFor(
  (exploration) => [gathered(exploration)],
  (exploration): ReadonlyMap<string, ReadonlySet<string>> => {
    const found = new Map<string, Set<string>>();
    const add = (one: string, other: string) => found.set(one, (found.get(one) ?? new Set()).add(other));
    for (const { source, target } of gathered(exploration).relationships) {
      add(source, target);
      add(target, source);
    }
    return found;
  },
);

/**
 * How many of an entity's neighbours in the whole graph no gathered line joins to it: what expanding it could bring.
 * Neighbours that a filter leaves out, or that are hidden, are gathered; they are not among these.
 */
export function undrawnNeighbours(exploration: Exploration, id: string): number {
  const node = nodeOf(exploration, id);
  return node === undefined ? 0 : Math.max(0, node.degree - (neighbours(exploration).get(id)?.size ?? 0));
}

/** One entry of the legend: its key, how much of it is drawn, and how much there is without any filter. */
export interface LegendEntry {
  readonly key: string;
  readonly drawn: number;
  readonly gathered: number;
}

/** Counts for the legend, only of what the answer holds; entries that a filter emptied stay with 0. */
export const legendOf = keptFor(
  (exploration) => [gathered(exploration), drawn(exploration)],
  (exploration): readonly LegendEntry[] => {
    const count = (graph: Subgraph) => {
      const counts = new Map<string, number>();
      const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
      graph.relationships.flatMap(lineKeys).forEach(add);
      graph.nodes.map(shapeKey).forEach(add);
      return counts;
    };
    const all = count(gathered(exploration));
    const now = count(drawn(exploration));
    return [...all].map(([key, number]) => ({ key, drawn: now.get(key) ?? 0, gathered: number }));
  },
);

export function nodeOf(exploration: Exploration, id: string): Node | undefined {
  const record = exploration.get(`node/${id}`);
  return record?.kind === "node" ? record.node : undefined;
}

export function relationshipOf(exploration: Exploration, id: string): Relationship | undefined {
  const record = exploration.get(`relationship/${id}`);
  return record?.kind === "relationship" ? record.relationship : undefined;
}

/** Where a node stands; the picture's middle if its layout is not known. */
export function nodePlaceOf(exploration: Exploration, id: string): NodePlace {
  const record = exploration.get(`layout/${id}`);
  return record?.kind === "layout" && "x" in record.place ? record.place : { x: 0, y: 0, caption: "below" };
}

/** How a line runs; straight and without words if its layout is not known. */
export function linePlaceOf(exploration: Exploration, id: string): LinePlace {
  const record = exploration.get(`layout/${id}`);
  return record?.kind === "layout" && "bend" in record.place ? record.place : { bend: 0, words: null };
}

/** Where a line stands in reading order, from 1, and how many there are; undefined if it is not drawn. */
export function lineNumber(
  exploration: Exploration,
  id: string,
): { readonly number: number; readonly of: number } | undefined {
  const { relationships } = drawn(exploration);
  const place = relationships.findIndex((relationship) => relationship.id === id);
  return place === -1 ? undefined : { number: place + 1, of: relationships.length };
}
