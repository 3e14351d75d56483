import type { Relation } from "../../contract/relation.ts";
import { statement } from "../cypher/statement.ts";
import type { Database } from "../database/database.ts";
import { limits } from "./limits.ts";
import { badParameter, nodeNotFound, type BadParameter, type NodeNotFound, type TooBroad } from "./outcome.ts";
import { drawn, type Drawn, type Subgraph } from "./subgraph.ts";
import { wholeNumber } from "./whole-number.ts";

export interface PathsRequest {
  readonly between: readonly string[];
  readonly maxHops: number;
  readonly types?: readonly Relation[] | null;
  /** Only along what is said to be in force. */
  readonly inForce: boolean;
  readonly limit: number;
}

/** A row of nodes, and the relationships along it; lines side by side are all there. */
export interface Path {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

export interface Paths {
  readonly __typename: "Paths";
  readonly paths: readonly Path[];
  /** Paths that were found; more than `limit` are counted, not brought. */
  readonly total: number;
  readonly subgraph: Subgraph;
}

interface PathsRow extends Drawn {
  readonly missing: readonly string[];
  readonly total: number;
  readonly wayNodes: readonly (readonly string[])[];
  readonly wayRelationships: readonly (readonly string[])[];
}

/**
 * Short paths between each two of the given nodes, of the three shortest lengths there are: shortest first, then
 * those of which more is said to be in force, then those said more firmly, then those through less connected nodes,
 * which say more. Where more are found than `limit`, the best of each two nodes comes before the second best of any.
 * None found: an empty list.
 */
export async function paths(
  database: Database,
  request: PathsRequest,
): Promise<Paths | NodeNotFound | BadParameter | TooBroad> {
  const between = [...new Set(request.between)];
  if (between.length < 2) return badParameter("between", "between takes the ids of at least two different nodes.");
  if (between.length > limits.ends) return { __typename: "TooBroad", total: between.length, limit: limits.ends };
  const wrongHops = wholeNumber("maxHops", request.maxHops, limits.hops);
  if (wrongHops !== undefined) return badParameter("maxHops", wrongHops);
  const wrongLimit = wholeNumber("limit", request.limit, limits.paths);
  if (wrongLimit !== undefined) return badParameter("limit", wrongLimit);
  const [row] = await database.read<PathsRow>(statement("paths"), {
    maxHops: request.maxHops,
    limit: request.limit,
    ask: { between, types: request.types ?? null, inForce: request.inForce },
  });
  const missing = row?.missing[0] ?? between[0];
  if (row === undefined || row.missing.length > 0) return nodeNotFound(missing ?? "");
  return {
    __typename: "Paths",
    paths: row.wayNodes.map((nodes, index) => ({ nodes, relationships: row.wayRelationships[index] ?? [] })),
    total: row.total,
    subgraph: drawn(row),
  };
}
