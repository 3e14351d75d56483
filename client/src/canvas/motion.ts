import type { Core, Position } from "cytoscape";

/** How long new shapes come and the picture is fitted, in milliseconds. */
const duration = 240;
const easing = "cubic-bezier(0.2, 0, 0, 1)";

/** Whether nothing may move: positions then change at once. */
function still(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Moves shapes from where they came from, or stood before, to where they are now. */
export function comeFrom(cy: Core, origins: ReadonlyMap<string, Position>): void {
  if (still()) return;
  for (const [id, origin] of origins) {
    const node = cy.getElementById(id);
    const goal = { ...node.position() };
    node.position({ ...origin });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library takes any curve, its types only the named ones
    node.animate({ position: goal }, { duration, easing: easing as "ease-out" });
  }
}

/** Moves the view; another movement under way ends where it is. `done` is called once it stands. */
export function moveView(cy: Core, zoom: number, pan: Position, done: () => void = () => undefined): void {
  cy.stop(true, false);
  if (still()) {
    cy.viewport({ zoom, pan });
    done();
    return;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library takes any curve, its types only the named ones
  cy.animate({ zoom, pan }, { duration, easing: easing as "ease-out", complete: done });
}
