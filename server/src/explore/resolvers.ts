import { questionResolvers } from "../questions/question-resolvers.ts";
import { listedQuestions } from "../questions/listed-questions.ts";
import { badInput } from "./bad-input.ts";
import { comparison } from "./comparison.ts";
import type { ExploreContext } from "./context.ts";
import { dealSteps } from "./deal-steps.ts";
import { dispute } from "./dispute.ts";
import { disputes } from "./disputes.ts";
import { evidence } from "./evidence.ts";
import { graphModel } from "./graph-model.ts";
import { jsonScalar } from "./json-scalar.ts";
import { limits } from "./limits.ts";
import { neighbourCounts } from "./neighbour-counts.ts";
import { neighbourhood, type NeighbourhoodRequest } from "./neighbourhood.ts";
import { paths, type PathsRequest } from "./paths.ts";
import { productionFigures, type FiguresRequest } from "./production-figures.ts";
import { search, searchCounts, type SearchRequest } from "./search.ts";
import { subgraph } from "./subgraph.ts";

/** The explore API of model/explore.graphql: one function a field, one statement a function. */
export const resolvers = {
  JSON: jsonScalar,
  Query: {
    search: (_: unknown, request: SearchRequest, { database }: ExploreContext) =>
      search(database, listedQuestions(), request),
    searchCounts: (_: unknown, request: Pick<SearchRequest, "text" | "labels">, { database }: ExploreContext) =>
      searchCounts(database, listedQuestions(), request),
    neighbourhood: (_: unknown, request: NeighbourhoodRequest, { database }: ExploreContext) =>
      neighbourhood(database, request),
    neighbourCounts: (
      _: unknown,
      { id, present }: { readonly id: string; readonly present: readonly string[] },
      { database }: ExploreContext,
    ) => neighbourCounts(database, id, present),
    paths: (_: unknown, request: PathsRequest, { database }: ExploreContext) => paths(database, request),
    subgraph: (_: unknown, { nodes }: { readonly nodes: readonly string[] }, { database }: ExploreContext) => {
      if (nodes.length > limits.nodes)
        throw badInput(`nodes takes at most ${limits.nodes} ids; you gave ${nodes.length}.`);
      return subgraph(database, { nodes, among: true });
    },
    evidence: (_: unknown, { relationship }: { readonly relationship: string }, { database }: ExploreContext) =>
      evidence(database, relationship),
    dealSteps: (_: unknown, { deals }: { readonly deals: readonly string[] }, { database }: ExploreContext) => {
      if (deals.length > limits.nodes)
        throw badInput(`deals takes at most ${limits.nodes} ids; you gave ${deals.length}.`);
      return dealSteps(database, deals);
    },
    disputeEntries: (_: unknown, _arguments: unknown, { database }: ExploreContext) => disputes(database),
    disputeCase: (_: unknown, { id }: { readonly id: string }, { database }: ExploreContext) => dispute(database, id),
    comparison: (_: unknown, { entity }: { readonly entity: string }, { database }: ExploreContext) =>
      comparison(database, entity),
    figures: (_: unknown, request: FiguresRequest, { database }: ExploreContext) =>
      productionFigures(database, request),
    ...questionResolvers,
    graphModel: (_: unknown, _arguments: unknown, { database }: ExploreContext) => graphModel(database),
  },
};
