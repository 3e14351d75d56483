import type { Point } from "server/contract/line-path.ts";
import type { Places } from "server/contract/layout/picture.ts";
import { pointsOf } from "../exploration/arrangement.ts";
import type { Exploration } from "../exploration/exploration.ts";
import { gathered } from "../exploration/selectors.ts";

/**
 * Captions, bends and words for shapes that stand at these points; those without one stay where they are. Worked out in a
 * thread of its own. Throws what laying out throws.
 */
export async function placeAt(
  exploration: Exploration,
  points: ReadonlyMap<string, Point>,
  signal: AbortSignal,
): Promise<Places> {
  const { layOutStep } = await import("../layout/lay-out-step.ts");
  return layOutStep({ picture: gathered(exploration), points: new Map([...pointsOf(exploration), ...points]) }, signal);
}
