import type { LiveView } from "./live-view.ts";
import type { Thing } from "./thing.ts";

/** The elements of a picture by what they belong to: strokes, words and marks of a line, shape and caption of an entity. */
export interface Parts {
  of(thing: Thing): readonly SVGElement[];
  /** What an element of the picture belongs to. */
  at(element: EventTarget | null): Thing | undefined;
}

const selector = "[data-l],[data-n],[data-ls]>path";

/** Finds them all once. What the picture names and the view does not hold is nothing. */
export function findParts(picture: SVGSVGElement, view: LiveView): Parts {
  const lines = new Map<number, SVGElement[]>();
  const entities = new Map<number, SVGElement[]>();
  const known = new Map<Element, Thing>();
  const note = (element: SVGElement, kind: Thing["kind"], place: number) => {
    const most = kind === "entity" ? view.entities.length : view.lines.length;
    if (!Number.isInteger(place) || place < 0 || place >= most) return;
    known.set(element, { kind, place });
    const found = kind === "line" ? lines : entities;
    const others = found.get(place);
    if (others === undefined) found.set(place, [element]);
    else others.push(element);
  };
  // Strokes of one look stand in a group that says the place of the first one's line; the others follow.
  for (const group of picture.querySelectorAll("[data-ls]"))
    [...group.querySelectorAll<SVGElement>(":scope > path")].forEach((path, at) =>
      note(path, "line", Number(group.getAttribute("data-ls")) + at),
    );
  for (const element of picture.querySelectorAll<SVGElement>("[data-l]"))
    note(element, "line", Number(element.getAttribute("data-l")));
  for (const element of picture.querySelectorAll<SVGElement>("[data-n]"))
    note(element, "entity", Number(element.getAttribute("data-n")));
  return {
    of: ({ kind, place }) => (kind === "line" ? lines : entities).get(place) ?? [],
    at: (target) => {
      const element = target instanceof Element ? target.closest(selector) : null;
      if (element === null || !picture.contains(element)) return undefined;
      // What the live layer laid over a line says itself which one that is.
      const own = element.getAttribute("data-l");
      return known.get(element) ?? (own === null ? undefined : { kind: "line", place: Number(own) });
    },
  };
}
