import type { Core } from "cytoscape";
import type { Selection } from "../exploration/exploration.ts";

/** Marks the selected thing and makes everything pale that is not in `strong`; undefined: nothing is pale. */
export function syncSelection(cy: Core, selection: Selection, strong: ReadonlySet<string> | undefined): void {
  cy.batch(() => {
    for (const element of cy.elements().toArray()) {
      element.toggleClass("pale", strong !== undefined && !strong.has(element.id()));
      element.toggleClass("marked", selection.kind !== "nothing" && element.id() === selection.id);
    }
  });
}
