import type { Exploration, Selection } from "./exploration.ts";
import { drawn, questionOf, selectionOf, stepsOf, undrawnNeighbours } from "./selectors.ts";

/**
 * Beside which drawn entities the picture says how many of their neighbours are not drawn, and how many: beside all of
 * them in a picture that is explored, on a question's own picture only beside what is selected, pointed at or focused.
 */
export function beyondOf(
  exploration: Exploration,
  pointed: Selection,
  focused: Selection,
): ReadonlyMap<string, number> {
  const isExplored = questionOf(exploration)?.question.id === "about" || stepsOf(exploration).length > 0;
  const shown = new Set(
    [selectionOf(exploration), pointed, focused].flatMap((one) => (one.kind === "node" ? [one.id] : [])),
  );
  return new Map(
    drawn(exploration).nodes.flatMap(({ id }) => {
      if (!isExplored && !shown.has(id)) return [];
      const count = undrawnNeighbours(exploration, id);
      return count > 0 ? [[id, count] as const] : [];
    }),
  );
}
