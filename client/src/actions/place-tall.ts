import { tallFrame } from "server/contract/layout/tall-frame.ts";
import type { Exploration } from "../exploration/exploration.ts";
import type { Subgraph } from "../exploration/filtered.ts";

/**
 * An exploration with other places: everything that was gathered laid out anew for a screen that is higher than wide, given in
 * the picture's own pixels. Worked out in a thread of its own; no step of the history, and nothing of it is kept.
 */
export async function placeTall(
  picture: Subgraph,
  screen: { readonly width: number; readonly height: number },
  signal: AbortSignal,
): Promise<(exploration: Exploration) => Exploration> {
  const { layOutStep } = await import("../layout/lay-out-step.ts");
  const frame = tallFrame(screen, picture.nodes.length, picture.relationships.length);
  const { positions, lines } = await layOutStep(
    { picture, places: { positions: [], lines: [] }, centre: "", frame },
    signal,
  );
  return (other) =>
    new Map([
      ...other,
      ...positions.map(({ id, ...place }) => [`layout/${id}`, { kind: "layout", place }] as const),
      ...lines.map(({ id, ...place }) => [`layout/${id}`, { kind: "layout", place }] as const),
    ]);
}
