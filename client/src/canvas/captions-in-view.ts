import type { Core } from "cytoscape";
import { inSlices, type Slices } from "./in-slices.ts";

/** From this zoom on captions can be read (stylesheet.ts leaves out smaller ones). */
const readable = 0.62;
/** Elements that get theirs between two looks at the clock. */
const atOnce = 20;
/** Milliseconds that the view stands before captions come. */
const pause = 120;

/**
 * Gives the shapes and lines of a large picture their captions once they are near enough to be read, those in view alone:
 * to measure all of them would take as long as to draw the whole picture. Gives back what ends it.
 */
export function captionsInView(cy: Core): () => void {
  let giving: Slices | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const steps = function* () {
    const { x1, x2, y1, y2 } = cy.extent();
    const isIn = ({ x, y }: { readonly x: number; readonly y: number }) => x > x1 && x < x2 && y > y1 && y < y2;
    const bare = cy
      .elements(".bare")
      .filter((element) => (element.isNode() ? isIn(element.position()) : isIn(element.midpoint())))
      .toArray();
    yield;
    for (let from = 0; from < bare.length; from += atOnce) {
      cy.batch(() => {
        for (const element of bare.slice(from, from + atOnce)) element.removeClass("bare");
      });
      yield;
    }
  };
  const moved = () => {
    giving?.stop();
    clearTimeout(timer);
    if (cy.zoom() < readable) return;
    timer = setTimeout(() => {
      giving = inSlices(steps());
    }, pause);
  };
  cy.on("viewport", moved);
  moved();
  return () => {
    cy.off("viewport", moved);
    giving?.stop();
    clearTimeout(timer);
  };
}
