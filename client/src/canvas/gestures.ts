import type { Core, EventObject } from "cytoscape";
import { clearSelection } from "../actions/clear-selection.ts";
import { expandNode } from "../actions/expand-node.ts";
import { moveNode } from "../actions/move-node.ts";
import { openGroups } from "../actions/open-groups.ts";
import { selectShape } from "../actions/select-shape.ts";
import type { Selection } from "../exploration/exploration.ts";
import { thingAt } from "../exploration/thing-at.ts";
import type { ExplorerStore } from "../exploration/store.ts";

/**
 * What a pointer does on the canvas: pointing shows, a click opens, two on an entity expand it and on a group open it, and
 * dragging one moves it (but in a plain picture); a click beside everything ends the selection.
 */
export function gestures(cy: Core, store: ExplorerStore, plain: boolean): () => void {
  const target = ({ target }: EventObject): Selection => {
    if (target === cy) return { kind: "nothing" };
    return thingAt(store.getState().exploration, String(target.id()));
  };
  const open = (event: EventObject) => {
    const selection = target(event);
    if (selection.kind === "nothing") clearSelection(store);
    else selectShape(store, selection);
  };
  // What a touch opens may take the picture's place: a second touch would land on it, so the first waits whether one comes.
  const isTouch = ({ originalEvent }: EventObject) => originalEvent.type.startsWith("touch");
  const pressed = (event: EventObject) => {
    if (!isTouch(event)) open(event);
  };
  const touched = (event: EventObject) => {
    if (isTouch(event)) open(event);
  };
  const expand = (event: EventObject) => {
    const selection = target(event);
    if (selection.kind === "group") openGroups(store, selection.id);
    else if (selection.kind === "node") void expandNode(store, selection.id);
  };
  const container = cy.container();
  const point = (event: EventObject) => {
    store.getState().actions.point(target(event));
    container?.classList.add("pointing");
  };
  const leave = () => {
    store.getState().actions.point({ kind: "nothing" });
    container?.classList.remove("pointing");
  };
  const moved = ({ target }: EventObject) => moveNode(store, String(target.id()), target.position());
  cy.on("dragfree", "node", moved);
  cy.on("tap", pressed);
  cy.on("onetap", touched);
  if (!plain) cy.on("dbltap", "node", expand);
  cy.on("mouseover", "node, edge", point);
  cy.on("mouseout", "node, edge", leave);
  return () => {
    cy.off("dragfree", "node", moved);
    cy.off("tap", pressed);
    cy.off("onetap", touched);
    cy.off("dbltap", "node", expand);
    cy.off("mouseover", "node, edge", point);
    cy.off("mouseout", "node, edge", leave);
  };
}
