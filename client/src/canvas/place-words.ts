import type { Core } from "cytoscape";
import { lineData } from "./line-data.ts";

/**
 * Moves words to their places: the library counts from the middle of the line as it is drawn, from border to border, which
 * only it knows.
 */
export function placeWords(cy: Core): void {
  cy.batch(() => {
    for (const edge of cy.edges(".words").toArray()) {
      const at = lineData(edge).wordsAt;
      const middle = edge.midpoint();
      if (at !== null) edge.data({ wordsX: at.x - middle.x, wordsY: at.y - middle.y });
    }
  });
}
