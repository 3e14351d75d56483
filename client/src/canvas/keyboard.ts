import words from "server/contract/words/interface.json" with { type: "json" };
import { clearSelection } from "../actions/clear-selection.ts";
import { expandNode } from "../actions/expand-node.ts";
import { hide } from "../actions/hide.ts";
import { openPaths } from "../actions/open-paths.ts";
import { moveNode } from "../actions/move-node.ts";
import { selectNode } from "../actions/select-node.ts";
import { selectRelationship } from "../actions/select-relationship.ts";
import type { Selection } from "../exploration/exploration.ts";
import { drawn, nodePlaceOf, selectionOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";

/**
 * What a key does while the picture has the focus; false where it means nothing here. Left and right go through the lines
 * in reading order, up and down through the entities, Enter opens, Escape ends the selection; E expands and H hides what has
 * the focus, else what is selected, P finds paths from it and Shift with an arrow moves an entity, unless the picture is a
 * plain one.
 */
export function keyboard(store: ExplorerStore, key: string, plain: boolean, shift = false): boolean {
  const { exploration, focused, expanding, actions } = store.getState();
  const way = shift && !plain ? ways[key] : undefined;
  if (way !== undefined) {
    moveIt(store, way);
    return true;
  }
  switch (key) {
    case "ArrowRight":
    case "ArrowLeft":
      actions.focus(step(store, "relationship", key === "ArrowRight" ? 1 : -1));
      return true;
    case "ArrowDown":
    case "ArrowUp":
      actions.focus(step(store, "node", key === "ArrowDown" ? 1 : -1));
      return true;
    case "Home":
    case "End": {
      const kind = focused.kind === "node" ? "node" : "relationship";
      const { nodes, relationships } = drawn(exploration);
      const id = (kind === "node" ? nodes : relationships).at(key === "Home" ? 0 : -1)?.id;
      if (id !== undefined) actions.focus({ kind, id });
      return true;
    }
    case "Enter":
    case " ":
      if (focused.kind === "relationship") selectRelationship(store, focused.id);
      else if (focused.kind === "node") selectNode(store, focused.id);
      return true;
    case "e":
    case "E": {
      if (plain) return false;
      const entity = focused.kind === "nothing" ? selectionOf(exploration) : focused;
      if (entity.kind === "node") void expandNode(store, entity.id);
      else actions.notify(entity.kind === "nothing" ? words.explore.reachFirst : words.explore.reachEntity);
      return true;
    }
    case "p":
    case "P":
      if (plain) return false;
      openPaths(store, focused.kind === "node" ? focused.id : undefined);
      return true;
    case "h":
    case "H":
      if (plain) return false;
      hideIt(store);
      return true;
    case "Escape":
      // The chooser is closed by the page, wherever the focus is.
      if (expanding !== undefined || selectionOf(exploration).kind === "nothing") return false;
      clearSelection(store);
      // The arrows go on from what was open.
      if (focused.kind === "nothing") actions.focus(selectionOf(exploration));
      return true;
    default:
      return false;
  }
}

/** Pixels of the picture that a key moves a shape by. */
const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-12, 0],
  ArrowRight: [12, 0],
  ArrowUp: [0, -12],
  ArrowDown: [0, 12],
};

/** Moves the entity that has the focus, or else the one that is selected. */
function moveIt(store: ExplorerStore, [byX, byY]: readonly [x: number, y: number]): void {
  const { exploration, focused, actions } = store.getState();
  const entity = focused.kind === "nothing" ? selectionOf(exploration) : focused;
  if (entity.kind !== "node") {
    actions.notify(words.explore.reachEntity);
    return;
  }
  const { x, y } = nodePlaceOf(exploration, entity.id);
  moveNode(store, entity.id, { x: x + byX, y: y + byY });
}

/** Hides what has the focus, which goes on to the next of its kind, or else what is selected. */
function hideIt(store: ExplorerStore): void {
  const { exploration, focused, actions } = store.getState();
  if (focused.kind === "nothing") {
    const selection = selectionOf(exploration);
    if (selection.kind === "nothing") actions.notify(words.explore.reachFirst);
    else hide(store, selection);
    return;
  }
  const { kind } = focused;
  const list = ({ nodes, relationships }: ReturnType<typeof drawn>) => (kind === "node" ? nodes : relationships);
  const before = list(drawn(exploration)).map(({ id }) => id);
  const place = before.indexOf(focused.id);
  hide(store, focused);
  const left = new Set(list(drawn(store.getState().exploration)).map(({ id }) => id));
  const next = [...before.slice(place + 1), ...before.slice(0, place)].find((id) => left.has(id));
  actions.focus(next === undefined ? { kind: "nothing" } : { kind, id: next });
}

/** The next thing of a kind, from the focused one, else the selected one, else the first; it goes round at the ends. */
function step(store: ExplorerStore, kind: "node" | "relationship", by: 1 | -1): Selection {
  const { exploration, focused } = store.getState();
  const { nodes, relationships } = drawn(exploration);
  const ids = (kind === "node" ? nodes : relationships).map(({ id }) => id);
  const selection = selectionOf(exploration);
  const from = focused.kind === kind ? focused.id : selection.kind === kind ? selection.id : undefined;
  const place = from === undefined ? -1 : ids.indexOf(from);
  const next = place === -1 ? (by === 1 ? 0 : ids.length - 1) : (place + by + ids.length) % ids.length;
  const id = ids[next];
  return id === undefined ? { kind: "nothing" } : { kind, id };
}
