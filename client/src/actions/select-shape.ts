import { bundleTitle, groupTitle } from "../exploration/group-words.ts";
import type { Selection } from "../exploration/exploration.ts";
import { shapesOf } from "../exploration/shapes-of.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { selectNode } from "./select-node.ts";
import { selectRelationship } from "./select-relationship.ts";

/** Selects what stands in the picture: an entity, a line, a group or a merged line. What is not there is not selected. */
export function selectShape(store: ExplorerStore, selection: Selection): void {
  const { exploration, actions } = store.getState();
  const { groups, bundles } = shapesOf(exploration);
  switch (selection.kind) {
    case "node":
      selectNode(store, selection.id);
      return;
    case "relationship":
      selectRelationship(store, selection.id);
      return;
    case "group": {
      const group = groups.find(({ id }) => id === selection.id);
      if (group !== undefined) actions.select(selection, `Select ${groupTitle(group)}`);
      return;
    }
    case "bundle": {
      const bundle = bundles.find(({ id }) => id === selection.id);
      if (bundle !== undefined) actions.select(selection, `Select ${bundleTitle(bundle)}`);
      return;
    }
    case "nothing":
      return;
  }
}
