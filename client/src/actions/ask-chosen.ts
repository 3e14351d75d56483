import type { Exploration } from "../exploration/exploration.ts";
import { gathered } from "../exploration/selectors.ts";
import { loadSubgraph } from "./load-graph.ts";
import type { Offer } from "./take-step.ts";

/** What the server has of these neighbours, with their lines to everything that is there. Throws what asking throws. */
export async function askChosen(
  exploration: Exploration,
  id: string,
  chosen: readonly string[],
  signal: AbortSignal,
): Promise<Offer> {
  const present = gathered(exploration).nodes.map((node) => node.id);
  const found = await loadSubgraph([...new Set([...present, id, ...chosen])], signal);
  return { step: { kind: "expand", centre: id, brought: chosen }, found };
}
