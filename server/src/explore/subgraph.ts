import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";
import { graphNode, type DrawnNode, type GraphNode } from "./graph-node.ts";
import {
  graphRelationships,
  type DrawnMark,
  type DrawnRelationship,
  type GraphRelationship,
} from "./graph-relationship.ts";

export interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
  /** Ids asked for that are not in the graph. */
  readonly missing: readonly string[];
}

/** The columns that cypher/statements/parts/draw.cypher gives. */
export interface Drawn extends Row {
  readonly drawnNodes: readonly DrawnNode[];
  readonly drawnRelationships: readonly DrawnRelationship[];
  readonly drawnMarks: readonly DrawnMark[];
}

/** What to draw, by id. All are optional; unknown ids come back in `missing`. */
export interface SubgraphRequest {
  readonly nodes?: readonly string[];
  /** Their ends come along. */
  readonly relationships?: readonly string[];
  /** The relationships they derive come along. */
  readonly claims?: readonly string[];
  /** Also every relationship among `nodes`. Default false. */
  readonly among?: boolean;
}

/** Ids as a picture: nodes and relationships with the marks of their claims, in one statement. */
export async function subgraph(database: Database, request: SubgraphRequest): Promise<Subgraph> {
  const [row] = await database.read<Drawn & { readonly missing: readonly string[] }>(statement("subgraph"), {
    nodes: request.nodes ?? [],
    relationships: request.relationships ?? [],
    claims: request.claims ?? [],
    among: request.among ?? false,
  });
  return row === undefined ? { nodes: [], relationships: [], missing: [] } : drawn(row, row.missing);
}

/** The drawn columns of a row as a Subgraph. */
export function drawn(row: Drawn, missing: readonly string[] = []): Subgraph {
  return {
    nodes: row.drawnNodes.map(graphNode),
    relationships: graphRelationships(row.drawnRelationships, row.drawnMarks),
    missing,
  };
}
