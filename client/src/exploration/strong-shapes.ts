import type { Exploration, Selection } from "./exploration.ts";
import { shapesOf } from "./shapes-of.ts";
import { selectionOf } from "./selectors.ts";
import { shownAs } from "./shown-as.ts";

/**
 * What stays strong in the picture beside a selection: a line and its ends, or a shape, its lines and what they lead to.
 * Undefined where nothing is selected.
 */
export function strongShapes(exploration: Exploration): ReadonlySet<string> | undefined {
  const selection: Selection = shownAs(exploration, selectionOf(exploration));
  if (selection.kind === "nothing") return undefined;
  const { lines, bundles } = shapesOf(exploration);
  const strong = new Set([selection.id]);
  const all = [
    ...lines.map(({ relationship, source, target }) => ({ id: relationship.id, ends: [source, target] })),
    ...bundles,
  ];
  for (const { id, ends } of all)
    if (id === selection.id || ends.includes(selection.id)) for (const part of [id, ...ends]) strong.add(part);
  return strong;
}
