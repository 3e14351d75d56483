import { apply, changeTo } from "./change.ts";
import type { Answer, Exploration, ExplorationRecord } from "./exploration.ts";
import { fromView } from "./from-view.ts";
import type { View } from "./view.ts";

/**
 * The exploration an answer begins: all it holds, at its places, under the filter and selection of a view if one is
 * given. What was brought after the answer is not in it.
 */
export function fromAnswer(answer: Answer, view?: View): Exploration {
  const { subgraph, positions = [], lines = [], ...question } = answer;
  const told = { ...question, lineCount: subgraph.relationships.length, entityCount: subgraph.nodes.length };
  const records = new Map<string, ExplorationRecord>([["question", { kind: "question", answer: told }]]);
  subgraph.nodes.forEach((node, order) => records.set(`node/${node.id}`, { kind: "node", node, order }));
  subgraph.relationships.forEach((relationship, order) =>
    records.set(`relationship/${relationship.id}`, { kind: "relationship", relationship, order }),
  );
  for (const { id, ...place } of positions) records.set(`layout/${id}`, { kind: "layout", place });
  for (const { id, ...place } of lines) records.set(`layout/${id}`, { kind: "layout", place });
  return view === undefined ? records : apply(records, changeTo("", records, fromView(records, view).records));
}
