import { inSlices } from "./in-slices.ts";
import { makeSvg } from "./make.ts";
import type { Parts } from "./parts.ts";
import { isSame, type Thing } from "./thing.ts";

/** What is pointed at, reached by key, in focus and open. */
export interface Marked {
  readonly pointed?: Thing | undefined;
  readonly reached?: Thing | undefined;
  /** The entity that others stand back from. */
  readonly focus?: Thing | undefined;
  readonly open?: Thing | undefined;
}

export interface Marks {
  show(marked: Marked): void;
  end(): void;
}

/**
 * Lays beds, rails and rings under the strokes, as the explorer's picture has them, and gives each line a stroke that is not
 * seen but wide enough to be met. `beside`: what stays as it is beside a thing that is open or in focus.
 */
export function createMarks(
  picture: SVGSVGElement,
  parts: Parts,
  lines: number,
  beside: (thing: Thing) => readonly Thing[],
  signal: AbortSignal,
): Marks {
  const drawn = picture.querySelector("[data-ls],[data-l],[data-n]");
  // Lines of one look stand in a group that gives them their strokes and arrows: what is laid here shall not have them.
  const first = drawn?.closest("g[stroke]") ?? drawn;
  const under = makeSvg("g", { "aria-hidden": "true" });
  const reach = makeSvg("g", { "aria-hidden": "true" });
  first?.before(under, reach);

  // One stop of the Tab key leads into the picture, not one for each line; and its own hints would say what is told here.
  void inSlices(
    picture.querySelectorAll<SVGElement>("a, [data-l] > title, [data-n] > title"),
    (element) => {
      if (element.localName === "title") element.remove();
      else element.setAttribute("tabindex", "-1");
    },
    signal,
  );
  const pathOf = (thing: Thing) => {
    // A line that is one stroke and leads nowhere is that stroke itself.
    const [part] = parts.of(thing);
    return (part?.localName === "path" ? part : part?.querySelector("path"))?.getAttribute("d") ?? "";
  };
  void inSlices(
    Array.from({ length: lines }, (_, place) => place),
    (place) => {
      const d = pathOf({ kind: "line", place });
      if (d === "") return;
      reach.append(
        makeSvg("path", {
          d,
          "data-l": place,
          fill: "none",
          stroke: "transparent",
          "stroke-width": 16,
          "pointer-events": "stroke",
        }),
      );
    },
    signal,
  );

  /** A wide stroke along a line, and around a shape. */
  const mark = (thing: Thing, name: string, width: number): readonly SVGElement[] => {
    if (thing.kind === "line") {
      const d = pathOf(thing);
      return d === "" ? [] : [makeSvg("path", { d, class: name, fill: "none", "stroke-width": width })];
    }
    const [shape] = parts.of(thing);
    if (shape === undefined) return [];
    const d = outlineOf(shape);
    return d === ""
      ? []
      : [
          makeSvg("path", {
            d,
            class: name,
            fill: "none",
            "stroke-width": width + 2,
            "stroke-linejoin": "round",
            transform: shape.getAttribute("transform") ?? "",
          }),
        ];
  };
  /** The outlines of a shape without what stands in it and below it: they may be drawn once for many shapes. */
  const outlineOf = (shape: SVGElement) => {
    const [outline] = shape.children;
    const drawn =
      outline instanceof SVGUseElement ? picture.querySelector(`[id="${outline.href.baseVal.slice(1)}"]`) : outline;
    // What only crosses a shape out is open.
    return [...(drawn?.querySelectorAll("path") ?? [])]
      .map((path) => path.getAttribute("d") ?? "")
      .filter((d) => d.endsWith("Z"))
      .join("");
  };

  let clear: readonly SVGElement[] = [];
  return {
    show: ({ pointed, reached, focus, open }) => {
      under.replaceChildren(
        ...(open === undefined ? [] : mark(open, "marker", 12)),
        ...(focus === undefined || isSame(focus, open) ? [] : mark(focus, "marker", 12)),
        ...(pointed === undefined || isSame(pointed, open) ? [] : mark(pointed, "bed", 12)),
        ...(reached === undefined ? [] : rails(reached)),
      );
      for (const element of clear) element.classList.remove("clear");
      const before = open ?? focus;
      picture.classList.toggle("beside", before !== undefined);
      clear = before === undefined ? [] : [before, ...beside(before)].flatMap((thing) => parts.of(thing));
      for (const element of clear) element.classList.add("clear");
    },
    end: () => {
      under.remove();
      reach.remove();
      picture.classList.remove("beside");
      for (const element of clear) element.classList.remove("clear");
    },
  };

  /** Thin lines beside a stroke and around a shape: a wide one, and on it one of the ground. */
  function rails(thing: Thing): readonly SVGElement[] {
    return [...mark(thing, "rail", 14), ...mark(thing, "between", 9)];
  }
}
