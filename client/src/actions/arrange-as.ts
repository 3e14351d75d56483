import { arrangeChange } from "../exploration/arrange-change.ts";
import type { Arrangement } from "../exploration/arrangement.ts";
import { apply } from "../exploration/change.ts";
import type { Exploration } from "../exploration/exploration.ts";
import { placeAt } from "./place-at.ts";

/** The exploration with its shapes where an address says. Throws what laying out throws. */
export async function arrangeAs(
  exploration: Exploration,
  { by, points }: Arrangement,
  signal: AbortSignal,
): Promise<Exploration> {
  const places = await placeAt(exploration, points, signal);
  return apply(exploration, arrangeChange("", exploration, by, places));
}
