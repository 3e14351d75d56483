import type { Exploration } from "./exploration.ts";
import { viewOf } from "./view-of.ts";
import { writeView, type View } from "./view.ts";

/** Where what is shown opens again, from the site's root on; what stands beside the picture is not part of it. */
export function viewAddress(exploration: Exploration, opened: View): string {
  return writeView({ ...viewOf(exploration, opened), panel: undefined });
}
