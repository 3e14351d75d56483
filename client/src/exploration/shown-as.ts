import type { Exploration, Selection } from "./exploration.ts";
import { shapesOf } from "./shapes-of.ts";

/** What stands for something in the picture: itself, or the group or merged line it is drawn as part of. */
export function shownAs(exploration: Exploration, selection: Selection): Selection {
  const { groups, bundles, groupOf } = shapesOf(exploration);
  if (selection.kind === "node") {
    const group = groupOf.get(selection.id);
    return group === undefined ? selection : { kind: "group", id: group };
  }
  if (selection.kind !== "relationship") return selection;
  const has = ({ id }: { readonly id: string }) => id === selection.id;
  const bundle = bundles.find(({ lines }) => lines.some(has));
  if (bundle !== undefined) return { kind: "bundle", id: bundle.id };
  const group = groups.find(({ inside }) => inside.some(has));
  return group === undefined ? selection : { kind: "group", id: group.id };
}
