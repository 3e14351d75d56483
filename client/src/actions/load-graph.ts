import { relations } from "server/contract/relation.ts";
import { allPages } from "../all-pages.ts";
import { execute } from "../execute.ts";
import type { Relationship, Source } from "../exploration/exploration.ts";
import type { Subgraph } from "../exploration/filtered.ts";
import type { PathSearch } from "../exploration/path-search.ts";
import {
  MoreSourcesDocument,
  NeighbourhoodDocument,
  PathsDocument,
  SubgraphDocument,
  type NeighbourhoodQuery,
  type PathsQuery,
} from "../gql/graphql.ts";

/** Part of the graph, and the sources of its claims by name. */
export interface Found extends Subgraph {
  readonly sources: readonly Source[];
}

/** About a hundred, and they change when the data does: read with the first request that needs their names, then kept. */
let known: readonly Source[] | undefined;

/** The next request asks for their names again. */
export function forgetSources(): void {
  known = undefined;
}

/** How many neighbours of each kind there are, and by each relation; none of those that are there. */
export type NeighbourCounts = Extract<
  NonNullable<NeighbourhoodQuery["neighbourCounts"]>,
  { readonly __typename: "NeighbourCounts" }
>;

/** What the server gives of an entity's neighbours; `after` asks for the next page. */
export type Neighbourhood = Extract<NeighbourhoodQuery["neighbourhood"], { readonly __typename: "Neighbourhood" }> & {
  readonly sources: readonly Source[];
  /** With the first page, where they were asked for. */
  readonly counts?: NeighbourCounts | undefined;
};

/** Which neighbours are asked for: how many at once, after which page, and whether all are to be counted. */
export interface Page {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly counted?: boolean;
}

/**
 * The best connected neighbours of an entity, a page at a time, with the lines among them and to what is `present`; in one
 * request, with the counts too. Undefined where there is no such entity. Throws a `Failure` where the server does not answer.
 */
export async function loadNeighbourhood(
  id: string,
  present: readonly string[],
  { limit, after, counted = false }: Page,
  signal?: AbortSignal,
): Promise<Neighbourhood | undefined> {
  const asked = { id, present: [...present], limit, after: after ?? null, counts: counted };
  const { found, sources } = await withNames(async (names) => {
    const answer = await execute(NeighbourhoodDocument, { ...asked, sources: names }, signal);
    const { neighbourhood, neighbourCounts } = answer;
    if (neighbourhood.__typename === "BadParameter") throw new Error(neighbourhood.message);
    if (neighbourhood.__typename === "NodeNotFound") return { ...answer, found: undefined, relationships: [] };
    const counts = neighbourCounts?.__typename === "NeighbourCounts" ? neighbourCounts : undefined;
    return { ...answer, found: { ...neighbourhood, counts }, relationships: neighbourhood.subgraph.relationships };
  });
  return found === undefined ? undefined : { ...found, sources };
}

/** These entities and every line among them. Throws a `Failure` where the server does not answer. */
export async function loadSubgraph(nodes: readonly string[], signal?: AbortSignal): Promise<Found> {
  const { found, sources } = await withNames(async (names) => {
    const answer = await execute(SubgraphDocument, { nodes: [...nodes], sources: names }, signal);
    return { ...answer, found: answer.subgraph, relationships: answer.subgraph.relationships };
  });
  return { ...found, sources };
}

/** What the server gives of paths, or why it gives none; the sources of what it found by name. */
export interface FoundPaths {
  readonly outcome: PathsQuery["paths"];
  readonly sources: readonly Source[];
}

/** Milliseconds that looking far, between many, may take. */
const searching = 30_000;

/**
 * Short paths for a search, at most `limit` of them, with every line along each. Throws a `Failure` where the server does
 * not answer.
 */
export async function loadPaths(search: PathSearch, limit: number, signal?: AbortSignal): Promise<FoundPaths> {
  const { between, hops, avoid, inForce } = search;
  const types = avoid.length === 0 ? null : relations.filter((relation) => !avoid.includes(relation));
  const asked = { between: [...between], maxHops: hops, types, inForce, limit };
  const { found, sources } = await withNames(async (names) => {
    const answer = await execute(PathsDocument, { ...asked, sources: names }, signal, searching);
    const { paths } = answer;
    return { ...answer, found: paths, relationships: paths.__typename === "Paths" ? paths.subgraph.relationships : [] };
  });
  return { outcome: found, sources };
}

interface Loaded<Part> {
  readonly found: Part;
  readonly relationships: readonly Relationship[];
  /** Undefined where they were not asked for. */
  readonly sources?: readonly Source[] | undefined;
}

/**
 * What is loaded, with its sources by name. These are asked for where they are not known when asking, and once more where
 * one of what came is missing among them: it was added since.
 */
async function withNames<Part>(
  load: (names: boolean) => Promise<Loaded<Part>>,
): Promise<{ readonly found: Part; readonly sources: readonly Source[] }> {
  const before = known;
  const first = await load(before === undefined);
  const all = first.sources === undefined ? (before ?? []) : await allSources(first.sources);
  if (isNamed(first.relationships, all)) {
    known = all;
    return { found: first.found, sources: all };
  }
  const { found, relationships, sources: some = [] } = first.sources === undefined ? await load(true) : first;
  const sources = first.sources === undefined ? await allSources(some) : all;
  known = isNamed(relationships, sources) ? sources : undefined;
  return { found, sources };
}

function allSources(first: readonly Source[]): Promise<readonly Source[]> {
  return allPages(async (offset) => (await execute(MoreSourcesDocument, { offset })).sources, first);
}

/** Whether every source of these is among the names. */
function isNamed(relationships: readonly Relationship[], names: readonly Source[]): boolean {
  const ids = new Set(names.map(({ id }) => id));
  return relationships.every(({ claims }) => claims.every(({ source }) => ids.has(source)));
}
