import type { Answer, Exploration, ExplorationRecord } from "./exploration.ts";
import { fromView } from "./from-view.ts";
import type { View } from "./view.ts";

/**
 * The exploration an answer begins, under the filter and selection of a view. What the view selects but the answer does
 * not hold is not selected.
 */
export function fromAnswer(answer: Answer, view: View): Exploration {
  const { subgraph, positions = [], lines = [], ...question } = answer;
  const records = new Map<string, ExplorationRecord>([["question", { kind: "question", answer: question }]]);
  subgraph.nodes.forEach((node, order) => records.set(`node/${node.id}`, { kind: "node", node, order }));
  subgraph.relationships.forEach((relationship, order) =>
    records.set(`relationship/${relationship.id}`, { kind: "relationship", relationship, order }),
  );
  for (const { id, ...place } of positions) records.set(`layout/${id}`, { kind: "layout", place });
  for (const { id, ...place } of lines) records.set(`layout/${id}`, { kind: "layout", place });
  for (const [id, record] of fromView(records, view)) if (record !== undefined) records.set(id, record);
  return records;
}
