import type { Core } from "cytoscape";

/**
 * The same work step by step; from now until it has ended the canvas stays as it was drawn last: a frame would draw everything
 * again for what cannot be seen yet. What is asked of the canvas between two steps is done with the next one.
 */
export function unseen(cy: Core, work: Generator<undefined>): Iterator<undefined> {
  let isHeld = false;
  const hold = () => {
    cy.startBatch();
    isHeld = true;
  };
  const free = () => {
    if (isHeld) cy.endBatch();
    isHeld = false;
  };
  hold();
  return {
    next: () => {
      free();
      const step = work.next();
      if (step.done !== true) hold();
      return step;
    },
    return: () => {
      free();
      return work.return(undefined);
    },
  };
}
