import { creditLine } from "server/contract/licence.ts";
import type { Source } from "../../exploration/exploration.ts";
import { groupColumns } from "./columns.ts";
import type { TakenGraph } from "./taken-graph.ts";
import type { ViewFacts } from "./view-facts.ts";

/** What is drawn as JSON, with everything that is known of it here: the view, entities, lines with their claims, sources. */
export function toJson(graph: TakenGraph, facts: ViewFacts, sources: readonly Source[]): string {
  return `${JSON.stringify(
    {
      view: { ...facts, credit: creditLine },
      entities: graph.entities.map(({ node, x, y }) => ({ ...node, x, y })),
      relationships: graph.lines.map((line) => {
        const { relationship, label, sentence } = line;
        return { ...relationship, ...groupColumns(line), label, sentence };
      }),
      sources,
    },
    undefined,
    2,
  )}\n`;
}
