import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeExecutableSchema, mergeSchemas } from "@graphql-tools/schema";
import { Neo4jGraphQL } from "@neo4j/graphql";
import type { GraphQLSchema } from "graphql";
import type { Database } from "./database/database.ts";
import type { ExploreContext } from "./explore/context.ts";
import { resolvers } from "./explore/resolvers.ts";
import { root } from "./root.ts";

/** What the generated half of the schema needs of each request, beside what our own resolvers take. */
export interface SchemaContext extends ExploreContext {
  readonly executionContext: Database["driver"];
  readonly sessionConfig: { readonly database: string };
  readonly transaction: { readonly timeout: number; readonly metadata: undefined };
}

const readTimeout = 10_000;

let made: Promise<GraphQLSchema> | undefined;

/**
 * The whole contract: the graph's own types, generated from model/graph.graphql, and the hand-written
 * explore API, joined. It needs no database; a request brings one in its context. Made once in a process, for it is nothing
 * but what stands in those files and takes a second.
 *
 * The explore fields stay outside the library: it opens a session around each of its root fields.
 */
export function createSchema(): Promise<GraphQLSchema> {
  return (made ??= make());
}

async function make(): Promise<GraphQLSchema> {
  const words = model("words");
  const generated = await new Neo4jGraphQL({
    typeDefs: [words, model("graph")],
    features: {
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  }).getSchema();
  const explore = makeExecutableSchema({ typeDefs: [words, model("explore")], resolvers });
  return mergeSchemas({ schemas: [generated, explore], assumeValidSDL: true });
}

/** The context of one request. */
export function schemaContext(own: ExploreContext): SchemaContext {
  const { database } = own;
  return {
    ...own,
    executionContext: database.driver,
    sessionConfig: { database: database.name },
    transaction: { timeout: readTimeout, metadata: undefined },
  };
}

function model(name: "words" | "graph" | "explore"): string {
  return readFileSync(join(root, "server/model", `${name}.graphql`), "utf8");
}
