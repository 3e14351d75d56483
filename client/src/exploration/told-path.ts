import { compareFirmness, lineOf } from "server/contract/firmness.ts";
import { inForce } from "server/contract/in-force.ts";
import { pathSentence } from "server/contract/path-sentence.ts";
import { relations } from "server/contract/relation.ts";
import type { Node, Relationship } from "./exploration.ts";
import type { Subgraph } from "./filtered.ts";

/** One step of a path: from one entity to the next. */
export interface PathStep {
  readonly from: Node;
  readonly to: Node;
  /** All lines between the two, the one that is told first: in force before what is not, the firmest first. */
  readonly lines: readonly Relationship[];
}

/** A path as a list shows it. */
export interface ToldPath {
  readonly id: string;
  readonly nodes: readonly Node[];
  readonly steps: readonly PathStep[];
  /** With its full stop; built of what the told line of each step says. */
  readonly sentence: string;
  /** Steps of which no line is said to be in force. */
  readonly open: number;
  /** Told lines of which only the record speaks. */
  readonly record: number;
  /** Lines beside the told ones. */
  readonly beside: number;
}

/** A path with its lines step by step and its sentence; undefined where the picture it came with lacks some of it. */
export function toldPath(
  path: { readonly nodes: readonly string[]; readonly relationships: readonly string[] },
  { nodes, relationships }: Subgraph,
): ToldPath | undefined {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set(path.relationships);
  const row = path.nodes.flatMap((id) => known.get(id) ?? []);
  const [first] = row;
  if (first === undefined || row.length < path.nodes.length) return undefined;
  const steps = row.slice(1).map((to, place): PathStep => {
    const from = row[place] ?? first;
    const lines = relationships.filter(
      ({ id, source, target }) =>
        own.has(id) && ((source === from.id && target === to.id) || (source === to.id && target === from.id)),
    );
    return { from, to, lines: [...lines].sort(telling) };
  });
  const told = steps.flatMap(({ lines: [line] }) => {
    const [source, target] = [known.get(line?.source ?? ""), known.get(line?.target ?? "")];
    return line === undefined || source === undefined || target === undefined ? [] : [{ ...line, source, target }];
  });
  const sentence = told.length < steps.length ? undefined : pathSentence(first.id, told);
  if (sentence === undefined) return undefined;
  return {
    id: path.nodes.join(),
    nodes: row,
    steps,
    sentence: `${sentence}.`,
    open: told.filter((line) => !inForce(line)).length,
    record: told.filter(({ claims }) => lineOf(claims)?.recordOnly === true).length,
    beside: steps.reduce((sum, { lines }) => sum + lines.length - 1, 0),
  };
}

function telling(one: Relationship, other: Relationship): number {
  return (
    Number(inForce(other)) - Number(inForce(one)) ||
    compareFirmness(one.modality, other.modality) ||
    relations.indexOf(one.type) - relations.indexOf(other.type) ||
    (one.id < other.id ? -1 : 1)
  );
}
