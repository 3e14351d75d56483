import { execute } from "../execute.ts";
import type { Relationship, Source } from "../exploration/exploration.ts";
import type { Graph } from "../exploration/filtered.ts";
import { NeighbourhoodDocument, SubgraphDocument, type NeighbourhoodQuery } from "../gql/graphql.ts";

/** Part of the graph, and the sources of its claims by name. */
export interface Found extends Graph {
  readonly sources: readonly Source[];
}

/** Neighbours of an entity that `limit` counts; what one request may bring. */
const page = 200;

/** About a hundred, and they change when the data does: read with the first request that needs their names, then kept. */
let known: readonly Source[] | undefined;

/** What the server gives of an entity's neighbours; `after` asks for the next page. */
export type Neighbourhood = Extract<NeighbourhoodQuery["neighbourhood"], { readonly __typename: "Neighbourhood" }> & {
  readonly sources: readonly Source[];
};

/**
 * The best connected neighbours of an entity, at most 200, with the lines among them and to what is `present`. Undefined
 * where there is no such entity. Throws a `Failure` where the server does not answer.
 */
export async function loadNeighbourhood(
  id: string,
  present: readonly string[],
  after?: string,
  signal?: AbortSignal,
): Promise<Neighbourhood | undefined> {
  const asked = { id, present: [...present], limit: page, after: after ?? null, sources: known === undefined };
  const { neighbourhood, sources } = await execute(NeighbourhoodDocument, asked, signal);
  if (neighbourhood.__typename === "NodeNotFound") return undefined;
  if (neighbourhood.__typename === "BadParameter") throw new Error(neighbourhood.message);
  return { ...neighbourhood, sources: named(sources, neighbourhood.subgraph.relationships) };
}

/** These entities and every line among them. Throws a `Failure` where the server does not answer. */
export async function loadSubgraph(nodes: readonly string[], signal?: AbortSignal): Promise<Found> {
  const asked = { nodes: [...nodes], sources: known === undefined };
  const { subgraph, sources } = await execute(SubgraphDocument, asked, signal);
  return { ...subgraph, sources: named(sources, subgraph.relationships) };
}

/** All sources that are known by now. One that is missing was added since; the next request asks for all again. */
function named(fresh: readonly Source[] | undefined, relationships: readonly Relationship[]): readonly Source[] {
  const all = fresh ?? known ?? [];
  const ids = new Set(all.map(({ id }) => id));
  const complete = relationships.every(({ claims }) => claims.every(({ source }) => ids.has(source)));
  known = complete ? all : undefined;
  return all;
}
