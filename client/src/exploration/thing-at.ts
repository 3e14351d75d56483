import type { Exploration, Selection } from "./exploration.ts";
import { shapesOf } from "./shapes-of.ts";

/** What stands in the picture under an id. */
export function thingAt(exploration: Exploration, id: string): Selection {
  const { nodes, groups, bundles } = shapesOf(exploration);
  const has = (all: readonly { readonly id: string }[]) => all.some((one) => one.id === id);
  return { kind: has(nodes) ? "node" : has(groups) ? "group" : has(bundles) ? "bundle" : "relationship", id };
}
