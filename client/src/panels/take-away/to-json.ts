import { creditLine } from "server/contract/licence.ts";
import type { Source } from "../../exploration/exploration.ts";
import type { TakenGraph } from "./taken-graph.ts";
import type { ViewFacts } from "./view-facts.ts";

/** What is drawn as JSON, with everything that is known of it here: the view, entities, lines with their claims, sources. */
export function toJson(graph: TakenGraph, facts: ViewFacts, sources: readonly Source[]): string {
  return `${JSON.stringify(
    {
      view: { ...facts, credit: creditLine },
      entities: graph.entities.map(({ node, x, y }) => ({ ...node, x, y })),
      relationships: graph.lines.map(({ relationship, label, sentence }) => ({ ...relationship, label, sentence })),
      sources,
    },
    undefined,
    2,
  )}\n`;
}
