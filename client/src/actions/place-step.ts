import type { Places } from "server/contract/layout/picture.ts";
import type { Exploration } from "../exploration/exploration.ts";
import { gathered } from "../exploration/selectors.ts";
import type { Brought } from "../exploration/step-brings.ts";

/**
 * Places for what a step brings, worked out in a thread of its own; everything that stands stays. The script for it is
 * loaded when it is first needed.
 */
export async function placeStep(exploration: Exploration, brought: Brought, signal: AbortSignal): Promise<Places> {
  const { layOutStep } = await import("../layout/lay-out-step.ts");
  const { nodes, relationships } = gathered(exploration);
  const positions: Places["positions"][number][] = [];
  const lines: Places["lines"][number][] = [];
  for (const [key, record] of exploration) {
    if (record.kind !== "layout") continue;
    const id = key.slice("layout/".length);
    if ("x" in record.place) positions.push({ id, ...record.place });
    else lines.push({ id, ...record.place });
  }
  return layOutStep(
    {
      picture: {
        nodes: [...nodes, ...brought.nodes],
        relationships: [...relationships, ...brought.relationships],
      },
      places: { positions, lines },
      centre: brought.centre,
    },
    signal,
  );
}
