import type { SourceCard } from "./claim-card.ts";
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

/** A subgraph with the sources of its claims. */
export interface SourcedSubgraph extends Subgraph {
  /** Those of the documents first, each by id. */
  readonly sources: readonly SourceCard[];
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
  const { sources: _none, ...found } = await read(database, request, false);
  return found;
}

/** The same, and the sources of the claims behind its relationships. */
export function sourcedSubgraph(database: Database, request: SubgraphRequest): Promise<SourcedSubgraph> {
  return read(database, request, true);
}

interface SubgraphRow extends Drawn {
  readonly sources: readonly SourceCard[];
}

async function read(database: Database, request: SubgraphRequest, sources: boolean): Promise<SourcedSubgraph> {
  const { nodes = [], relationships = [], claims = [], among = false } = request;
  const [row] = await database.read<SubgraphRow>(statement("subgraph"), {
    ask: { nodes, relationships, claims, among, sources },
  });
  const found = row === undefined ? { nodes: [], relationships: [] } : drawn(row);
  const known = new Set([
    ...found.nodes.map(({ id }) => id),
    ...found.relationships.map(({ id }) => id),
    ...found.relationships.flatMap((line) => line.claims.map(({ id }) => id)),
  ]);
  return {
    ...found,
    missing: [...nodes, ...relationships, ...claims].filter((id) => !known.has(id)),
    sources: row?.sources ?? [],
  };
}

/** The drawn columns of a row as a Subgraph. */
export function drawn(row: Drawn): Subgraph {
  return {
    nodes: row.drawnNodes.map(graphNode),
    relationships: graphRelationships(row.drawnRelationships, row.drawnMarks),
    missing: [],
  };
}
