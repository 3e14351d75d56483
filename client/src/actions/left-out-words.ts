import { fillWords } from "server/contract/fill-words.ts";
import type { Exploration } from "../exploration/exploration.ts";
import type { Subgraph } from "../exploration/filtered.ts";
import { drawn } from "../exploration/selectors.ts";
import { words } from "../words.ts";

/** What of something that came is not drawn under the filter, in a sentence; empty where all of it is. */
export function leftOutWords(exploration: Exploration, came: Subgraph): string {
  const { nodes, relationships } = drawn(exploration);
  const shown = new Set([...nodes, ...relationships].map(({ id }) => id));
  const entities = came.nodes.filter(({ id }) => !shown.has(id)).length;
  const lines = came.relationships.filter(({ id }) => !shown.has(id)).length;
  if (entities === 1) return words.explore.entityOut;
  if (entities > 0) return fillWords(words.explore.entitiesOut, { count: String(entities) });
  if (lines === 1) return words.explore.lineOut;
  return lines === 0 ? "" : fillWords(words.explore.linesOut, { count: String(lines) });
}
