import type { Exploration, Selection } from "./exploration.ts";
import { drawn } from "./selectors.ts";
import { shapesOf } from "./shapes-of.ts";

/** Whether a selection is in the picture, by itself or in a group; nothing always is. */
export function isDrawn(exploration: Exploration, selection: Selection): boolean {
  const has = (all: readonly { readonly id: string }[]) =>
    selection.kind !== "nothing" && all.some(({ id }) => id === selection.id);
  switch (selection.kind) {
    case "nothing":
      return true;
    case "node":
      return has(drawn(exploration).nodes);
    case "relationship":
      return has(drawn(exploration).relationships);
    case "group":
      return has(shapesOf(exploration).groups);
    case "bundle":
      return has(shapesOf(exploration).bundles);
  }
}
