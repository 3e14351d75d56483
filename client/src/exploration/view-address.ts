import type { Exploration } from "./exploration.ts";
import { viewOf } from "./view-of.ts";
import { writeView, type View } from "./view.ts";

/** Where what is shown opens again, from the site's root on; by what it was shared or kept is not part of it. */
export function viewAddress(exploration: Exploration, opened: View): string {
  const view = viewOf(exploration, opened);
  return writeView(view.panel === "share" || view.panel === "saved" ? { ...view, panel: undefined } : view);
}
