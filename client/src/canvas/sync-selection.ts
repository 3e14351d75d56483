import type { CollectionReturnValue, Core, SingularElementArgument } from "cytoscape";
import type { Selection } from "../exploration/exploration.ts";

/** What the canvas shows of where a person is. */
export interface Attention {
  readonly selected: Selection;
  readonly pointed: Selection;
  readonly focused: Selection;
  /** What stays strong beside the selection; undefined: nothing is pale. */
  readonly strong: ReadonlySet<string> | undefined;
}

/** What was shown last, so that a pointer that wanders over a large picture touches two things and not all. */
const shown = new WeakMap<Core, Attention>();

/**
 * Marks what is selected, pointed at and focused, and makes everything pale that is not strong beside a selection. Gives
 * what looks otherwise now, which the next frame styles anew.
 */
export function syncSelection(cy: Core, attention: Attention): CollectionReturnValue {
  const before = shown.get(cy);
  shown.set(cy, attention);
  const { selected, pointed, focused, strong } = attention;
  const is = (selection: Selection, id: string) => selection.kind !== "nothing" && selection.id === id;
  const changed = cy.collection();
  const mark = (element: SingularElementArgument) => {
    const id = element.id();
    const classes = {
      pale: strong !== undefined && !strong.has(id),
      marked: is(selected, id),
      pointed: is(pointed, id),
      focused: is(focused, id),
    };
    for (const [name, wanted] of Object.entries(classes)) {
      // What is as it was must not be styled anew.
      if (element.hasClass(name) === wanted) continue;
      element.toggleClass(name, wanted);
      changed.merge(element);
    }
  };
  cy.batch(() => {
    if (before?.strong !== undefined || strong !== undefined) {
      for (const element of cy.elements().toArray()) mark(element);
      return;
    }
    const last = before === undefined ? [] : [before.selected, before.pointed, before.focused];
    const touched = [...last, selected, pointed, focused];
    for (const id of new Set(touched.flatMap((one) => (one.kind === "nothing" ? [] : [one.id])))) {
      for (const element of cy.getElementById(id).toArray()) mark(element);
    }
  });
  return changed;
}
