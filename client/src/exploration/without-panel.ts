import type { View } from "./view.ts";

/** The view without what stands beside the picture: that is no part of what is shown, nor of what was changed. */
export function withoutPanel(view: View): View {
  return { ...view, panel: undefined, paths: undefined };
}
