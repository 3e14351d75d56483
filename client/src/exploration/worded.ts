import type { WordedLine } from "server/contract/worded-line.ts";
import type { Exploration, Relationship } from "./exploration.ts";
import { nodeOf } from "./selectors.ts";

/** A relationship as its words need it; undefined while an end of it is not there. */
export function worded(exploration: Exploration, relationship: Relationship): WordedLine | undefined {
  const source = nodeOf(exploration, relationship.source);
  const target = nodeOf(exploration, relationship.target);
  return source === undefined || target === undefined ? undefined : { ...relationship, source, target };
}
