import { modalities } from "server/contract/modality.ts";
import { relations } from "server/contract/relation.ts";
import type {
  Exploration,
  Node,
  LinePlace,
  NodePlace,
  NodeRecord,
  QuestionRecord,
  Relationship,
  RelationshipRecord,
  Selection,
} from "./exploration.ts";
import { lineKeys, shapeKey } from "./legend-key.ts";

/** What is drawn: nodes in the order of the answer, relationships in reading order. */
export interface Drawn {
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
}

const nothing: Selection = { kind: "nothing" };
const noKeys: ReadonlySet<string> = new Set();

/** Keeps a selector's result for the exploration it was taken of, so that equal input gives the very same object. */
function kept<Result>(select: (exploration: Exploration) => Result): (exploration: Exploration) => Result {
  const results = new WeakMap<Exploration, { readonly result: Result }>();
  return (exploration) => {
    const known = results.get(exploration);
    if (known !== undefined) return known.result;
    const result = select(exploration);
    results.set(exploration, { result });
    return result;
  };
}

/** Keeps a result for as long as the records it depends on are the same ones. */
function keptFor<Result>(
  parts: (exploration: Exploration) => readonly unknown[],
  select: (exploration: Exploration) => Result,
): (exploration: Exploration) => Result {
  let last: { readonly on: readonly unknown[]; readonly result: Result } | undefined;
  return kept((exploration) => {
    const on = parts(exploration);
    if (last !== undefined && last.on.length === on.length && last.on.every((part, place) => part === on[place]))
      return last.result;
    last = { on, result: select(exploration) };
    return last.result;
  });
}

export function selectionOf(exploration: Exploration): Selection {
  const record = exploration.get("selection");
  return record?.kind === "selection" ? record.selection : nothing;
}

export function sameSelection(one: Selection, other: Selection): boolean {
  if (one.kind === "nothing" || other.kind === "nothing") return one.kind === other.kind;
  return one.kind === other.kind && one.id === other.id;
}

/** What the question and its answer say of themselves; undefined before the first answer. */
export function questionOf(exploration: Exploration): QuestionRecord["answer"] | undefined {
  const record = exploration.get("question");
  return record?.kind === "question" ? record.answer : undefined;
}

/** The legend's keys that are switched off. */
export function withoutOf(exploration: Exploration): ReadonlySet<string> {
  const record = exploration.get("filter");
  return record?.kind === "filter" ? record.without : noKeys;
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
export const gathered = keptFor(graphParts, (exploration): Drawn => ({
  nodes: nodeRecords(exploration).map(({ node }) => node),
  relationships: relationshipRecords(exploration).map(({ relationship }) => relationship),
}));

/** What remains under the filter: a line needs both its ends; a shape stays if it has a line left or never had one. */
export const drawn = keptFor(
  (exploration) => [gathered(exploration), withoutOf(exploration)],
  (exploration): Drawn => {
    const all = gathered(exploration);
    const without = withoutOf(exploration);
    if (without.size === 0) return all;
    const shown = new Set(all.nodes.filter((node) => !without.has(shapeKey(node))).map(({ id }) => id));
    const relationships = all.relationships.filter(
      (relationship) =>
        shown.has(relationship.source) &&
        shown.has(relationship.target) &&
        !lineKeys(relationship).some((key) => without.has(key)),
    );
    const ends = (lines: readonly Relationship[]) => new Set(lines.flatMap(({ source, target }) => [source, target]));
    const connected = ends(relationships);
    const everConnected = ends(all.relationships);
    const nodes = all.nodes.filter(({ id }) => shown.has(id) && (connected.has(id) || !everConnected.has(id)));
    return { nodes, relationships };
  },
);

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
    const count = (graph: Drawn) => {
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

/** The ids that stay strong beside a selection: a line and its ends, or a node, its lines and its neighbours. */
export function strongOf(exploration: Exploration): ReadonlySet<string> | undefined {
  const selection = selectionOf(exploration);
  if (selection.kind === "nothing") return undefined;
  const { relationships } = drawn(exploration);
  const strong = new Set([selection.id]);
  for (const { id, source, target } of relationships) {
    if (id === selection.id || source === selection.id || target === selection.id) {
      for (const part of [id, source, target]) strong.add(part);
    }
  }
  return strong;
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
