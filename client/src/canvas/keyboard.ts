import { clearSelection } from "../actions/clear-selection.ts";
import { expandNode } from "../actions/expand-node.ts";
import { hide } from "../actions/hide.ts";
import { openPaths } from "../actions/open-paths.ts";
import { groupOrOpen } from "../actions/group-or-open.ts";
import { moveNode } from "../actions/move-node.ts";
import { openGroups } from "../actions/open-groups.ts";
import { selectShape } from "../actions/select-shape.ts";
import type { Selection } from "../exploration/exploration.ts";
import { isDrawn } from "../exploration/is-drawn.ts";
import { sameSelection, selectionOf } from "../exploration/selectors.ts";
import { shapePlaceOf } from "../exploration/shape-place-of.ts";
import { shapesOf } from "../exploration/shapes-of.ts";
import { shownAs } from "../exploration/shown-as.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";

/**
 * What a key does while the picture has the focus; false where it means nothing here. Left and right go through the lines
 * in reading order, up and down through the entities, Enter opens, Escape ends the selection; E expands and H hides what has
 * the focus, else what is selected, P finds paths from it, G groups its neighbours or opens the group and Shift with an
 * arrow moves a shape, unless the picture is a plain one.
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
      actions.focus(step(store, "lines", key === "ArrowRight" ? 1 : -1));
      return true;
    case "ArrowDown":
    case "ArrowUp":
      actions.focus(step(store, "shapes", key === "ArrowDown" ? 1 : -1));
      return true;
    case "Home":
    case "End": {
      const thing = things(store, isShape(focused) ? "shapes" : "lines").at(key === "Home" ? 0 : -1);
      if (thing !== undefined) actions.focus(thing);
      return true;
    }
    case "Enter":
    case " ":
      selectShape(store, shownAs(exploration, focused));
      return true;
    case "e":
    case "E": {
      if (plain) return false;
      const entity = focused.kind === "nothing" ? selectionOf(exploration) : focused;
      if (entity.kind === "group") openGroups(store, entity.id);
      else if (entity.kind === "node") void expandNode(store, entity.id);
      else actions.notify(entity.kind === "nothing" ? words.explore.reachFirst : words.explore.reachEntity);
      return true;
    }
    case "p":
    case "P":
      if (plain) return false;
      openPaths(store, focused.kind === "node" ? focused.id : undefined);
      return true;
    case "g":
    case "G":
      if (plain) return false;
      groupIt(store);
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
  const shape = shownAs(exploration, focused.kind === "nothing" ? selectionOf(exploration) : focused);
  if (shape.kind !== "node" && shape.kind !== "group") {
    actions.notify(words.explore.reachEntity);
    return;
  }
  const { x, y } = shapePlaceOf(exploration, shape.id);
  moveNode(store, shape.id, { x: x + byX, y: y + byY });
}

/** Groups or opens what has the focus, else what is selected; the focus goes to what stands there then. */
function groupIt(store: ExplorerStore): void {
  const { exploration, focused, actions } = store.getState();
  const reached = focused.kind === "nothing" ? selectionOf(exploration) : focused;
  const before = shownAs(exploration, reached);
  const group = shapesOf(exploration).groups.find(({ id }) => before.kind === "group" && id === before.id);
  groupOrOpen(store, reached);
  const now = store.getState().exploration;
  const [first] =
    group === undefined ? [] : [group.hub, ...group.members].filter(({ id }) => isDrawn(now, { kind: "node", id }));
  if (focused.kind !== "nothing" && first !== undefined) actions.focus({ kind: "node", id: first.id });
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
  const which = isShape(focused) ? "shapes" : "lines";
  const before = things(store, which);
  const place = before.findIndex((one) => sameSelection(one, focused));
  hide(store, focused);
  const left = things(store, which);
  const next = [...before.slice(place + 1), ...before.slice(0, place)].find((one) =>
    left.some((other) => sameSelection(one, other)),
  );
  actions.focus(next ?? { kind: "nothing" });
}

function isShape({ kind }: Selection): boolean {
  return kind === "node" || kind === "group";
}

/** What the arrows go through: lines and merged lines in reading order, or entities and groups. */
function things(store: ExplorerStore, which: "lines" | "shapes"): readonly Selection[] {
  const { nodes, groups, lines, bundles } = shapesOf(store.getState().exploration);
  return which === "shapes"
    ? [
        ...nodes.map(({ id }) => ({ kind: "node", id }) as const),
        ...groups.map(({ id }) => ({ kind: "group", id }) as const),
      ]
    : [
        ...lines.map(({ relationship: { id } }) => ({ kind: "relationship", id }) as const),
        ...bundles.map(({ id }) => ({ kind: "bundle", id }) as const),
      ];
}

/** The next thing of a kind, from the focused one, else the selected one, else the first; it goes round at the ends. */
function step(store: ExplorerStore, which: "lines" | "shapes", by: 1 | -1): Selection {
  const { exploration, focused } = store.getState();
  const all = things(store, which);
  const placeOf = (selection: Selection) => all.findIndex((one) => sameSelection(one, shownAs(exploration, selection)));
  const focus = placeOf(focused);
  const place = focus === -1 ? placeOf(selectionOf(exploration)) : focus;
  const next = place === -1 ? (by === 1 ? 0 : all.length - 1) : (place + by + all.length) % all.length;
  return all[next] ?? { kind: "nothing" };
}
