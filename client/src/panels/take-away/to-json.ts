import { creditLine } from "server/contract/licence.ts";
import type { Source } from "../../exploration/exploration.ts";
import { differenceColumn, groupColumns } from "./columns.ts";
import type { TakenGraph } from "./taken-graph.ts";
import type { ViewFacts } from "./view-facts.ts";

/** What is drawn as JSON, with everything that is known of it here: the view, entities, lines with their claims, sources. */
export function toJson(graph: TakenGraph, facts: ViewFacts, sources: readonly Source[]): string {
  return `${JSON.stringify(
    {
      view: { ...facts, credit: creditLine },
      entities: graph.entities.map(({ node, x, y, difference }) => ({
        ...node,
        ...differenceColumn(difference),
        x,
        y,
      })),
      relationships: graph.lines.map((line) => {
        const { relationship, label, sentence, difference, claimDifference } = line;
        const claims = relationship.claims.map((claim) => ({
          ...claim,
          ...differenceColumn(claimDifference?.(claim.id)),
        }));
        return {
          ...relationship,
          ...differenceColumn(difference),
          ...groupColumns(line),
          label,
          sentence,
          claims,
        };
      }),
      sources,
    },
    undefined,
    2,
  )}\n`;
}
