import type { Label } from "../../contract/label.ts";
import type { Relation } from "../../contract/relation.ts";
import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";
import { badInput } from "./bad-input.ts";
import { limits } from "./limits.ts";
import { nodeNotFound, type NodeNotFound } from "./outcome.ts";

export interface NeighbourCount {
  readonly type: Relation;
  readonly outgoing: boolean;
  readonly label: Label;
  readonly neighbours: number;
}

export interface RelationCount {
  readonly type: Relation;
  /** From the node; a relation without direction always is. */
  readonly outgoing: boolean;
  readonly neighbours: number;
}

export interface LabelCount {
  readonly label: Label;
  readonly neighbours: number;
}

export interface NeighbourCounts {
  readonly __typename: "NeighbourCounts";
  /** Distinct neighbours; the counts add up to more where one is joined in several ways. */
  readonly total: number;
  readonly relations: readonly RelationCount[];
  readonly labels: readonly LabelCount[];
  readonly counts: readonly NeighbourCount[];
}

interface CountsRow extends Row {
  readonly total: number;
  readonly relations: readonly (readonly [type: Relation, outgoing: boolean, neighbours: number])[];
  readonly kinds: readonly (readonly [label: Label, neighbours: number])[];
  readonly counts: readonly (readonly [type: Relation, outgoing: boolean, label: Label, neighbours: number])[];
}

/**
 * How many neighbours an expansion would bring, by relation, direction and label, the most first; none of those that are
 * `present`.
 * @throws BAD_USER_INPUT where more ids are given as present than one request takes.
 */
export async function neighbourCounts(
  database: Database,
  id: string,
  present: readonly string[],
): Promise<NeighbourCounts | NodeNotFound> {
  if (present.length > limits.nodes)
    throw badInput(`present takes at most ${limits.nodes} ids; you gave ${present.length}.`);
  const [row] = await database.read<CountsRow>(statement("neighbour-counts"), { id, ask: { present } });
  if (row === undefined) return nodeNotFound(id);
  return {
    __typename: "NeighbourCounts",
    total: row.total,
    relations: row.relations.map(([type, outgoing, neighbours]) => ({ type, outgoing, neighbours })),
    labels: row.kinds.map(([label, neighbours]) => ({ label, neighbours })),
    counts: row.counts.map(([type, outgoing, label, neighbours]) => ({ type, outgoing, label, neighbours })),
  };
}
