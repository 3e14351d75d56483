import type { Core } from "cytoscape";
import type { Selection } from "../exploration/exploration.ts";

/** What the canvas shows of where a person is. */
export interface Attention {
  readonly selected: Selection;
  readonly pointed: Selection;
  readonly focused: Selection;
  /** What stays strong beside the selection; undefined: nothing is pale. */
  readonly strong: ReadonlySet<string> | undefined;
}

/** Marks what is selected, pointed at and focused, and makes everything pale that is not strong beside a selection. */
export function syncSelection(cy: Core, { selected, pointed, focused, strong }: Attention): void {
  const is = (selection: Selection, id: string) => selection.kind !== "nothing" && selection.id === id;
  cy.batch(() => {
    for (const element of cy.elements().toArray()) {
      const id = element.id();
      element.toggleClass("pale", strong !== undefined && !strong.has(id));
      element.toggleClass("marked", is(selected, id));
      element.toggleClass("pointed", is(pointed, id));
      element.toggleClass("focused", is(focused, id));
    }
  });
}
