import type { Core, ElementDefinition } from "cytoscape";

/**
 * Makes the canvas hold exactly these elements, by id and in one batch: what is new comes, what is gone goes, what stays
 * takes its new values and place, also where it was still on its way there.
 */
export function syncElements(cy: Core, wanted: readonly ElementDefinition[]): void {
  cy.nodes(":animated").stop(true, true);
  const ids = new Set(wanted.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const definition of wanted) {
      const element = cy.getElementById(definition.data.id ?? "");
      if (element.empty()) {
        cy.add(definition);
        continue;
      }
      element.data(definition.data);
      const kept = [...states].filter((name) => element.hasClass(name));
      element.classes([...(Array.isArray(definition.classes) ? definition.classes : []), ...kept]);
      if (definition.position !== undefined) element.position({ ...definition.position });
    }
  });
}

/** Classes that selection, pointer and keyboard set and a new arrangement keeps. */
const states = ["pale", "marked", "pointed", "focused"] as const;
