import type { Label } from "../../contract/label.ts";
import type { Relation } from "../../contract/relation.ts";
import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";
import { nodeNotFound, type NodeNotFound } from "./outcome.ts";

export interface NeighbourCount {
  readonly type: Relation;
  readonly outgoing: boolean;
  readonly label: Label;
  readonly neighbours: number;
}

export interface NeighbourCounts {
  readonly __typename: "NeighbourCounts";
  /** Distinct neighbours; the counts add up to more where one is joined in several ways. */
  readonly total: number;
  readonly counts: readonly NeighbourCount[];
}

interface CountsRow extends Row {
  readonly total: number;
  readonly counts: readonly (readonly [type: Relation, outgoing: boolean, label: Label, neighbours: number])[];
}

/** How many neighbours an expansion would bring, by relation, direction and label, the most first. */
export async function neighbourCounts(database: Database, id: string): Promise<NeighbourCounts | NodeNotFound> {
  const [row] = await database.read<CountsRow>(statement("neighbour-counts"), { id });
  if (row === undefined) return nodeNotFound(id);
  return {
    __typename: "NeighbourCounts",
    total: row.total,
    counts: row.counts.map(([type, outgoing, label, neighbours]) => ({ type, outgoing, label, neighbours })),
  };
}
