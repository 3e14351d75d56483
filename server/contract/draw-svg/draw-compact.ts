import type { Point } from "../line-path.ts";
import type { LineStyle } from "../line-style.ts";
import type { NodeShape } from "../node-shape.ts";
import { textWidth } from "../text-width.ts";
import { xmlElement, xmlNumber, xmlText } from "../xml.ts";
import { drawDifference } from "./draw-difference.ts";
import { arrowPath, drawExtras, drawMark } from "./draw-line.ts";
import { captionPlace, hueOf, pictureBox, pictureType, signPlace, type DrawnPicture } from "./draw-picture.ts";
import { drawInside, drawShape } from "./draw-shape.ts";
import { lighter } from "./lighter.ts";
import { lineCourse, type LineCourse } from "./line-course.ts";
import type { Palette } from "./palette.ts";
import type { Picture, PictureLine, PictureNode } from "./picture.ts";

/** By the place of a line: where it leads and what it says. */
export type LineLink = (place: number) => { readonly href: string; readonly title: string };

const { captionSize, captionLeading, wordSize, wordLeading, rise } = pictureType;
/** Pixels across a line within which it is pointed at. */
const reach = 14;

/**
 * The picture of `drawPicture` in a third of the room, for those who wait for it: what many parts share is said once, and
 * places are whole pixels. What could be brought beside it is not counted: that is for who explores. Each part says what it belongs to by the place of its line (`data-l`) or its shape (`data-n`) in
 * the picture's lists. `prefix` begins the ids of what is drawn more than once; `link`: where lines lead, if they do.
 */
export function drawCompact(picture: Picture, palette: Palette, prefix: string, link?: LineLink): DrawnPicture {
  const defined = new Definitions(prefix);
  const nodes = new Map(picture.nodes.map((node) => [node.node.id, node]));
  const strokes = new Grouped();
  const marks: string[] = [];
  const signs: Point[] = [];
  for (const [place, line] of picture.lines.entries()) {
    const source = nodes.get(line.relationship.source);
    const target = nodes.get(line.relationship.target);
    if (source === undefined || target === undefined || source === target) continue;
    const course = lineCourse(line, source, target);
    const colours = { hue: palette[hueOf(line)], ground: palette.ground };
    const marker = defined.arrow(line.style, course, colours);
    strokes.add(strokeOf(line.style, colours.hue, marker), strokeParts(place, course, line, colours, link));
    const mark = drawMark(course, line.style, colours);
    if (mark !== "") marks.push(xmlElement("g", { "data-l": place }, mark));
    if (line.difference === undefined || line.difference === "same") continue;
    const sign = signPlace(picture, line, course, signs);
    signs.push(sign);
    marks.push(xmlElement("g", { "data-l": place }, drawDifference(sign, line.difference, palette)));
  }
  const words = new Grouped();
  for (const [place, { words: said, ...line }] of picture.lines.entries()) {
    if (said === null) continue;
    const hue = palette[hueOf({ ...line, words: said })];
    words.add(
      {
        "font-size": wordSize,
        "font-weight": 500,
        "font-style": line.style.italic ? "italic" : undefined,
        "text-anchor": "middle",
        fill: hue,
        ...halo(palette),
      },
      xmlElement(
        "g",
        { "data-l": place, transform: placed(said, said.angle) },
        ...textLines(said.lines, { size: wordSize, weight: 500, leading: wordLeading }),
      ),
    );
  }
  const shapes = picture.nodes.map((node, place) => drawNode(node, place, defined, palette));
  return {
    svg: [defined.svg(), strokes.svg(), words.svg(), ...marks, ...shapes].join(""),
    box: pictureBox(picture),
  };
}

interface Colours {
  readonly hue: string;
  readonly ground: string;
}

function strokeOf(style: LineStyle, hue: string, marker: string | undefined) {
  return {
    fill: "none",
    stroke: hue,
    "stroke-width": style.width + style.stripes,
    "stroke-dasharray": style.dash.length === 0 ? undefined : style.dash.join(" "),
    "stroke-linecap": style.cap === "butt" ? undefined : style.cap,
    "marker-end": marker === undefined ? undefined : `url(#${marker})`,
  };
}

function strokeParts(
  place: number,
  course: LineCourse,
  { style }: PictureLine,
  colours: Colours,
  link: LineLink | undefined,
): string {
  const d = coursePath(course);
  const core = style.stripes > 0 ? xmlElement("path", { d, stroke: colours.ground, "stroke-width": style.width }) : "";
  const extras = drawExtras(course, style, colours);
  if (link === undefined && core === "" && extras === "") return xmlElement("path", { "data-l": place, d });
  // The arrow lies over both strokes of a double line: under the pale one it would look hollow, which says another thing.
  const parts = [xmlElement("path", { d, "marker-end": core === "" ? undefined : "none" }), core, extras];
  if (link === undefined) return xmlElement("g", { "data-l": place }, ...parts);
  const { href, title } = link(place);
  const reached = { d, stroke: "transparent", "stroke-width": reach, "stroke-dasharray": "none", "marker-end": "none" };
  return xmlElement(
    "a",
    { "data-l": place, href },
    xmlElement("title", {}, xmlText(title)),
    xmlElement("path", reached),
    ...parts,
  );
}

function coursePath({ from, to, control }: LineCourse): string {
  return control === undefined ? `M${at(from)}L${at(to)}` : `M${at(from)}Q${at(control)} ${at(to)}`;
}

/** To the whole pixel; a minus divides as well as a space. */
function at({ x, y }: Point): string {
  const [across, down] = [Math.round(x) + 0, Math.round(y) + 0];
  return down < 0 ? `${across}${down}` : `${across} ${down}`;
}

function placed(point: Point, angle = 0): string {
  const turned = Math.round(angle);
  const there = `translate(${Math.round(point.x) + 0} ${Math.round(point.y) + 0})`;
  return turned === 0 ? there : `${there}rotate(${turned})`;
}

function halo(palette: Palette) {
  return {
    stroke: palette.ground,
    "stroke-width": 4,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  } as const;
}

interface Setting {
  readonly size: number;
  readonly weight: 500 | 600;
  readonly leading: number;
}

/** Lines of text about 0, 0, or below and above a point of it. Each says how wide it is: it takes that room in any font. */
function textLines(
  lines: readonly string[],
  { size, weight, leading }: Setting,
  { x, y }: Point = { x: 0, y: 0 },
): readonly string[] {
  const top = (lines.length - 1) / 2;
  return lines.map((line, place) => {
    const free = line.trim().length < 2;
    return xmlElement(
      "text",
      {
        x: x === 0 ? undefined : Math.round(x),
        y: Math.round((y + (place - top) * leading + size * 0.34 - rise) * 2) / 2,
        textLength: free ? undefined : Math.round(textWidth(line, size, weight)),
        lengthAdjust: free ? undefined : "spacingAndGlyphs",
      },
      xmlText(line),
    );
  });
}

function drawNode(node: PictureNode, place: number, defined: Definitions, palette: Palette): string {
  const { shape, caption, node: of } = node;
  const { anchor, ...middle } = captionPlace({ ...node, x: 0, y: 0 });
  const plain = defined.shape(shape, palette);
  const inside = lighter(drawInside(shape, of.code, palette));
  return xmlElement(
    "g",
    {
      "data-n": place,
      transform: placed(node),
    },
    xmlElement("use", { href: `#${plain}` }),
    of.recordOnly && shape.inside.length > 0 ? xmlElement("g", { "font-style": "italic" }, inside) : inside,
    caption.length === 0
      ? ""
      : xmlElement(
          "g",
          {
            "font-size": captionSize,
            "font-weight": 600,
            "font-style": of.recordOnly ? "italic" : undefined,
            "text-anchor": anchor === "start" ? undefined : anchor,
            fill: palette.ink,
            ...halo(palette),
          },
          ...textLines(caption, { size: captionSize, weight: 600, leading: captionLeading }, middle),
        ),
  );
}

/** Parts that share how they are drawn, together: it is said once. */
class Grouped {
  readonly #groups = new Map<string, { readonly shared: Parameters<typeof xmlElement>[1]; readonly parts: string[] }>();

  add(shared: Parameters<typeof xmlElement>[1], part: string): void {
    const key = JSON.stringify(shared);
    const group = this.#groups.get(key) ?? { shared, parts: [] };
    this.#groups.set(key, group);
    group.parts.push(part);
  }

  svg(): string {
    return [...this.#groups.values()].map(({ shared, parts }) => xmlElement("g", shared, ...parts)).join("");
  }
}

/** What is drawn more than once, by an id of its own. */
class Definitions {
  readonly #prefix: string;
  readonly #known = new Map<string, string>();
  #svg = "";

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  svg(): string {
    return this.#svg === "" ? "" : xmlElement("defs", {}, this.#svg);
  }

  /** A shape without what stands inside it. */
  shape(shape: NodeShape, palette: Palette): string {
    const drawn = drawShape({ ...shape, inside: [] }, "", palette);
    return this.#id(`shape ${drawn}`, (id) => xmlElement("g", { id }, drawn));
  }

  /** The end of a line; undefined where it has none. */
  arrow(style: LineStyle, course: LineCourse, { hue, ground }: Colours): string | undefined {
    if (style.arrow === "none") return undefined;
    const size = course.arrowSize;
    const gap = Math.hypot(course.tip.x - course.to.x, course.tip.y - course.to.y);
    const end = arrowPath(style.arrow, size, hue, ground);
    return this.#id(`arrow ${end} ${gap.toFixed(1)}`, (id) =>
      xmlElement(
        "marker",
        { id, orient: "auto", markerUnits: "userSpaceOnUse", refX: -Number(xmlNumber(gap)), overflow: "visible" },
        end,
      ),
    );
  }

  #id(key: string, define: (id: string) => string): string {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = `${this.#prefix}-${this.#known.size.toString(36)}`;
    this.#known.set(key, id);
    this.#svg += define(id);
    return id;
  }
}
