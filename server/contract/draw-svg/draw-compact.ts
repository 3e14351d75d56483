import type { Point } from "../line-path.ts";
import type { LineStyle } from "../line-style.ts";
import type { NodeShape } from "../node-shape.ts";
import { textWidth } from "../text-width.ts";
import { xmlElement, xmlNumber, xmlText, type XmlAttributes } from "../xml.ts";
import { differenceSign } from "./draw-difference.ts";
import { arrowPath, middleOf, ringAround, slashesOf, type LineColours, type Placed } from "./draw-line.ts";
import { captionPlace, hueOf, pictureBox, pictureType, signPlace, type DrawnPicture } from "./draw-picture.ts";
import { codeOf, drawShape, insideType } from "./draw-shape.ts";
import { lineWidth } from "./draw-text.ts";
import { lighter } from "./lighter.ts";
import { lineCourse, type LineCourse } from "./line-course.ts";
import type { Palette } from "./palette.ts";
import type { Picture, PictureLine, PictureNode } from "./picture.ts";

/** How a compact picture is drawn. */
export interface CompactOptions {
  /** Begins the ids of what is drawn more than once. */
  readonly prefix: string;
  /** Where lines lead, if they do. */
  readonly link?: LineLink | undefined;
  /** Names take the room that their letters come to: what says how wide each shall be is left out. */
  readonly loose?: boolean;
}

/** By the place of a line: where it leads and what it says. */
export type LineLink = (place: number) => { readonly href: string; readonly title: string };

const { captionSize, captionLeading, wordSize, wordLeading, rise } = pictureType;
/** Pixels across a line within which it is pointed at. */
const reach = 14;

/**
 * The picture of `drawPicture` in a third of the room, for those who wait for it: what many parts share is said once, and
 * places are whole pixels. What could be brought beside it is not counted: that is for who explores. Each part says what it belongs to by the place of its line (`data-l`) or its shape (`data-n`) in
 * the picture's lists. Strokes that lead nowhere stand in groups of one look, `data-ls` with the place of the first line: the
 * others follow it in the order of the list, which is that of `byLook`.
 */
export function drawCompact(
  picture: Picture,
  palette: Palette,
  { prefix, link, loose = false }: CompactOptions,
): DrawnPicture {
  const defined = new Definitions(prefix);
  const nodes = new Map(picture.nodes.map((node) => [node.node.id, node]));
  const strokes = new Strokes();
  const marks: string[] = [];
  const signs: Point[] = [];
  for (const [place, line] of picture.lines.entries()) {
    const source = nodes.get(line.relationship.source);
    const target = nodes.get(line.relationship.target);
    if (source === undefined || target === undefined || source === target) continue;
    const course = lineCourse(line, source, target);
    const colours = { hue: palette[hueOf(line)], ground: palette.ground };
    const ends = { arrow: defined.arrow(line.style, course, colours), ring: defined.ring(line.style, course, colours) };
    const slashes = slashesOf(course, line.style, colours);
    strokes.add({
      place,
      style: line.style,
      colours,
      ends,
      d: coursePath(course),
      link: link?.(place),
      slashes: slashes === undefined ? "" : defined.use(slashes, { "data-l": place }),
    });
    const mark = middleOf(course, line.style, colours);
    if (mark !== undefined) marks.push(defined.use(mark, { "data-l": place }));
    if (line.difference === undefined || line.difference === "same") continue;
    const sign = signPlace(picture, line, course, signs);
    signs.push(sign);
    const svg = differenceSign(line.difference, palette);
    marks.push(defined.use({ svg, point: sign, angle: 0 }, { "data-l": place }));
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
      wordsOf(place, said),
    );
  }
  const shapes = new Shapes(defined, palette);
  for (const { shape } of picture.nodes) shapes.count(shape);
  const drawn = picture.nodes.map((node, place) => drawNode(node, place, { shapes, palette, loose }));
  const captions = {
    "font-size": captionSize,
    "font-weight": 600,
    "text-anchor": "middle",
    fill: palette.ink,
    ...halo(palette),
  };
  return {
    svg: [defined.svg(), strokes.svg(), words.svg(), ...marks, xmlElement("g", captions, ...drawn)].join(""),
    box: pictureBox(picture),
  };
}

/** From its beginning on in steps: they have fewer digits than places. */
function coursePath({ from, to, control }: LineCourse): string {
  const start = rounded(from);
  const end = step(start, to);
  const way = control === undefined ? `l${end}` : `q${joined(step(start, control), end)}`;
  return `M${pair(start)}${way}`;
}

/** To the whole pixel. */
function rounded({ x, y }: Point): Point {
  return { x: Math.round(x) + 0, y: Math.round(y) + 0 };
}

function step(start: Point, to: Point): string {
  const end = rounded(to);
  return pair({ x: end.x - start.x, y: end.y - start.y });
}

function pair({ x, y }: Point): string {
  return joined(String(x), String(y));
}

/** A minus divides as well as a space. */
function joined(one: string, other: string): string {
  return other.startsWith("-") ? one + other : `${one} ${other}`;
}

function placed(point: Point, angle = 0): string {
  const turned = Math.round(angle);
  const there = `translate(${pair(rounded(point))})`;
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

function wordsOf(place: number, said: NonNullable<PictureLine["words"]>): string {
  const own = { "data-l": place, transform: placed(said, said.angle) };
  const setting = { size: wordSize, weight: 500, leading: wordLeading, rise } as const;
  const [first = "", ...others] = said.lines;
  return others.length === 0
    ? textLine(first, 0, setting, own)
    : xmlElement("g", own, ...said.lines.map((line, at) => textLine(line, at - others.length / 2, setting)));
}

interface Setting {
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly leading: number;
  readonly rise: number;
  readonly loose?: boolean;
}

/**
 * One line of a text, so many lines below its middle. It says how wide it is: it takes that room in any font. What changes
 * from line to line stands last.
 */
function textLine(
  line: string,
  below: number,
  { size, weight, leading, rise, loose = false }: Setting,
  own: XmlAttributes = {},
  { x, y }: Point = { x: 0, y: 0 },
): string {
  const free = loose || line.trim().length < 2;
  return xmlElement(
    "text",
    {
      ...own,
      lengthAdjust: free ? undefined : "spacingAndGlyphs",
      x: Math.round(x) === 0 ? undefined : Math.round(x),
      y: Math.round((y + below * leading + size * 0.34 - rise) * 2) / 2,
      textLength: free ? undefined : Math.round(textWidth(line, size, weight)),
    },
    xmlText(line),
  );
}

interface NodeMeans {
  readonly shapes: Shapes;
  readonly palette: Palette;
  readonly loose: boolean;
}

function drawNode(node: PictureNode, place: number, { shapes, palette, loose }: NodeMeans): string {
  const { shape, caption, node: of } = node;
  const { anchor, ...middle } = captionPlace({ ...node, x: 0, y: 0 });
  const slanted = of.recordOnly ? "italic" : undefined;
  const beside = { "text-anchor": anchor === "middle" ? undefined : anchor, "font-style": slanted };
  return xmlElement(
    "g",
    { "data-n": place, transform: placed(node) },
    shapes.svg(shape),
    ...insideOf(shape, of.code, slanted, palette),
    ...caption.map((line, at) =>
      textLine(
        line,
        at - (caption.length - 1) / 2,
        { size: captionSize, weight: 600, leading: captionLeading, rise, loose },
        beside,
        middle,
      ),
    ),
  );
}

/** What stands inside a shape, without the halo of what stands beside it: its name, else its code. */
function insideOf(shape: NodeShape, code: string, slanted: "italic" | undefined, palette: Palette): readonly string[] {
  if (shape.inside.length > 0) {
    const { size, weight, leading } = insideType;
    const own = { "font-size": size, "font-weight": weight, "font-style": slanted, stroke: "none" };
    return shape.inside.map((line, at) =>
      textLine(line, at - (shape.inside.length - 1) / 2, { size, weight, leading, rise: 0 }, own),
    );
  }
  if (code === "") return [];
  const { x, size, weight, fill } = codeOf(shape, code, palette);
  return [
    xmlElement(
      "text",
      {
        "font-size": size,
        "font-weight": weight,
        fill,
        stroke: "none",
        x: Math.round(x) === 0 ? undefined : Math.round(x),
        y: Math.round(size * 0.68) / 2,
        ...(code.length > 3
          ? { lengthAdjust: "spacingAndGlyphs", textLength: Math.round(lineWidth(code, size, weight)) }
          : {}),
      },
      xmlText(code),
    ),
  ];
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

interface Ends {
  readonly arrow: string | undefined;
  readonly ring: string | undefined;
}

interface Stroke {
  readonly place: number;
  readonly style: LineStyle;
  readonly colours: LineColours;
  readonly ends: Ends;
  readonly d: string;
  readonly link: ReturnType<LineLink> | undefined;
  readonly slashes: string;
}

/** Lines of one look together, in the order in which each look first comes. */
class Strokes {
  readonly #looks = new Map<string, Stroke[]>();

  add(stroke: Stroke): void {
    const key = JSON.stringify([lookOf(stroke.style), stroke.colours, stroke.ends]);
    const alike = this.#looks.get(key);
    if (alike === undefined) this.#looks.set(key, [stroke]);
    else alike.push(stroke);
  }

  svg(): string {
    return [...this.#looks.values()].map(strokesOf).join("");
  }
}

/** What the strokes of lines share. */
function lookOf({ width, stripes, dash, cap, hue, arrow, tail, arrowScale, middle, middleScale }: LineStyle) {
  return [hue, width, stripes, dash, cap, arrow, tail, middle === "none" ? arrowScale : middleScale];
}

/** The lines of a picture in the order in which they are drawn: those of one look follow each other. */
export function byLook(picture: Picture): Picture {
  const looks = new Map<string, PictureLine[]>();
  for (const line of picture.lines) {
    const key = JSON.stringify([lookOf(line.style), hueOf(line)]);
    const alike = looks.get(key);
    if (alike === undefined) looks.set(key, [line]);
    else alike.push(line);
  }
  return { ...picture, lines: [...looks.values()].flat() };
}

/**
 * A double line is drawn twice, by the same strokes word for word: what packs the picture finds the second time as a whole. Its
 * ends belong to the second: an arrow under the pale stroke would look hollow, which says another thing.
 */
function strokesOf(alike: readonly Stroke[]): string {
  // Lines that are not in the order of their looks stand apart.
  const runs: Stroke[][] = [];
  for (const stroke of alike) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.place === stroke.place - 1) run.push(stroke);
    else runs.push([stroke]);
  }
  return runs.map(runOf).join("");
}

function runOf(run: readonly Stroke[]): string {
  const [first] = run;
  if (first === undefined) return "";
  const { place, style, colours, ends, link } = first;
  const group = (strokes: readonly string[], stroke: string, width: number, isLast: boolean) => {
    const end = (id: string | undefined) => (id === undefined || !isLast ? undefined : `url(#${id})`);
    return xmlElement(
      "g",
      {
        fill: "none",
        stroke,
        "stroke-width": width,
        "stroke-dasharray": style.dash.length === 0 ? undefined : style.dash.join(" "),
        "stroke-linecap": style.cap === "butt" ? undefined : style.cap,
        "marker-end": end(ends.arrow),
        "marker-start": end(ends.ring),
        "data-ls": link === undefined ? place : undefined,
      },
      ...strokes,
    );
  };
  const isDouble = style.stripes > 0;
  const plain = run.map(({ d }) => xmlElement("path", { d }));
  // Over a stroke that leads somewhere, the pale one leads there too.
  const over = run.map(({ d, ...line }) => xmlElement("path", { "data-l": line.place, d, "pointer-events": "none" }));
  return [
    group(link === undefined ? plain : run.map(linkOf), colours.hue, style.width + style.stripes, !isDouble),
    isDouble ? group(link === undefined ? plain : over, colours.ground, style.width, true) : "",
    ...run.map(({ slashes }) => slashes),
  ].join("");
}

/** A stroke that leads somewhere, with a wider one that is not seen but met. */
function linkOf({ place, d, link }: Stroke): string {
  const reached = {
    d,
    stroke: "transparent",
    "stroke-width": reach,
    "stroke-dasharray": "none",
    "marker-end": "none",
    "marker-start": "none",
  };
  return xmlElement(
    "a",
    { "data-l": place, href: link?.href },
    xmlElement("title", {}, xmlText(link?.title ?? "")),
    xmlElement("path", reached),
    xmlElement("path", { d }),
  );
}

/** Outlines without what stands inside them: one that several shapes have is drawn once, every other where it stands. */
class Shapes {
  readonly #defined: Definitions;
  readonly #palette: Palette;
  readonly #counts = new Map<string, number>();

  constructor(defined: Definitions, palette: Palette) {
    this.#defined = defined;
    this.#palette = palette;
  }

  count(shape: NodeShape): void {
    const outline = this.#outline(shape);
    this.#counts.set(outline, (this.#counts.get(outline) ?? 0) + 1);
  }

  svg(shape: NodeShape): string {
    const outline = this.#outline(shape);
    // How captions are set shall not be how it is stroked.
    const own = { "stroke-linejoin": "miter", "paint-order": "normal" };
    if (this.#counts.get(outline) === 1) return xmlElement("g", own, outline);
    return xmlElement("use", { href: `#${this.#defined.shape(outline, own)}` });
  }

  #outline(shape: NodeShape): string {
    return drawShape({ ...shape, inside: [] }, "", this.#palette);
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

  shape(outline: string, own: XmlAttributes): string {
    return this.#id(`shape ${outline}`, (id) => xmlElement("g", { id, ...own }, outline));
  }

  /** Something at its place on a line. */
  use({ svg, point, angle }: Placed, own: XmlAttributes): string {
    const id = this.#id(`mark ${svg}`, (id) => xmlElement("g", { id }, lighter(svg)));
    return xmlElement("use", { ...own, href: `#${id}`, transform: placed(point, angle) });
  }

  /** The end of a line; undefined where it has none. */
  arrow(style: LineStyle, course: LineCourse, { hue, ground }: LineColours): string | undefined {
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

  /** The ring at the tail of a line; undefined where it has none. */
  ring(style: LineStyle, course: LineCourse, colours: LineColours): string | undefined {
    if (style.tail !== "ring") return undefined;
    const { from, tail, control, tip } = course;
    const towards = control ?? tip;
    const length = Math.hypot(towards.x - from.x, towards.y - from.y) || 1;
    const off = ((tail.x - from.x) * (towards.x - from.x) + (tail.y - from.y) * (towards.y - from.y)) / length;
    const ring = lighter(ringAround(Math.round(off * 2) / 2, course, colours));
    return this.#id(`ring ${ring}`, (id) =>
      xmlElement("marker", { id, orient: "auto", markerUnits: "userSpaceOnUse", overflow: "visible" }, ring),
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
