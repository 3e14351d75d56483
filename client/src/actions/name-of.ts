import { fillWords } from "server/contract/fill-words.ts";
import type { Exploration } from "../exploration/exploration.ts";
import { nodeOf, relationshipOf } from "../exploration/selectors.ts";
import { words } from "../words.ts";

/**
 * An entity or a line as a step names it: "Ukraine", "the line from Rwanda to M23". What a line says is left to where all
 * of it stands: a step never shortens an allegation to a fact.
 */
export function nameOf(exploration: Exploration, id: string): string {
  const node = nodeOf(exploration, id);
  if (node !== undefined) return node.caption;
  const [source = id, , target = id] = id.split(".");
  const line = relationshipOf(exploration, id) ?? { source, target };
  const caption = (end: string) => nodeOf(exploration, end)?.caption ?? end;
  return fillWords(words.explore.lineName, { source: caption(line.source), target: caption(line.target) });
}
