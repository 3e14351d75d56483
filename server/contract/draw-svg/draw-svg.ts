import { xmlElement, xmlText } from "../xml.ts";
import { drawLegend } from "./draw-legend.ts";
import { drawCompact } from "./draw-compact.ts";
import { focusRing } from "./focus-ring.ts";
import { drawPicture, type PictureWords } from "./draw-picture.ts";
import { drawText, lineWidth, type TextOptions } from "./draw-text.ts";
import type { LegendRow } from "./legend.ts";
import { lighter } from "./lighter.ts";
import { palettes, sheetPalette, type Palette, type Theme } from "./palette.ts";
import { themeRules } from "./theme-rules.ts";
import type { Picture } from "./picture.ts";
import { wrapLines } from "./wrap-lines.ts";

/** All that a published picture says, in words that are ready to be set. */
export interface SvgContent extends PictureWords {
  readonly title: string;
  /** What the question was asked of; empty where that is nothing. */
  readonly value: string;
  /** What was changed of the answer: filters, what was brought or hidden; a sentence each. */
  readonly changes: readonly string[];
  /** What it shows that is alleged and no more, each with who alleges it and who denies it, under a heading. */
  readonly alleged?: { readonly heading: string; readonly sentences: readonly string[] };
  /** The language of its title, legend and foot, where that is not English; names, sentences and words on lines are. */
  readonly lang?: string;
  /** What the picture shows, for whoever does not see it; a sentence each. */
  readonly description: readonly string[];
  readonly picture: Picture;
  readonly legend: readonly LegendRow[];
  /** A paragraph for each kind of source: its heading and those named in it. */
  readonly sources: readonly { readonly heading: string; readonly names: string }[];
  /** Counts, date of the data, credit, address: a line each, wrapped where it has to be. */
  readonly foot: readonly string[];
}

/** A font file to be carried along, so that the picture has its own face wherever it is opened. */
export interface FontFace {
  /** A `data:` address. */
  readonly source: string;
  readonly italic: boolean;
  /** The letters it holds, as a sheet names them: `U+0-FF, U+131`. */
  readonly range: string;
}

export interface SvgOptions {
  /** "auto": as whoever looks at it has chosen for their screen. */
  readonly theme: Theme | "auto";
  readonly faces?: readonly FontFace[];
  /** Begins the ids of title and description; needed where several pictures stand in one page. */
  readonly prefix?: string;
  /** In a third of the room, its parts marked by their places instead of ids; see `drawCompact`. */
  readonly compact?: boolean;
  /** Compact without what says how wide each name shall be. */
  readonly loose?: boolean;
  /** For a narrow place: no wider than the picture needs, its legend's headings above what they head. */
  readonly narrow?: boolean;
  /** The colour of the bar above the title, `#` and six digits; none without. */
  readonly accent?: string;
  /** The id of the entity that stands out, by a ring; none where it is not drawn. */
  readonly focus?: string;
}

/** The family that the picture's text was measured in, then narrow ones: each line keeps its width in any of them. */
const family =
  "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', 'Arial Narrow', 'Liberation Sans Narrow', 'Helvetica Neue', Arial, sans-serif";

/** Round a sheet, and how wide it is at least: no narrower, or its words would stand in a column. */
const room = { wide: { margin: 24, least: 720 }, narrow: { margin: 14, least: 360 } } as const;

/**
 * A picture with everything that a reader needs to trust it, as one SVG document: title, what was changed, the picture,
 * the legend of what is drawn, the sources, the date and the address. It refers to nothing outside itself and holds no
 * script; every text in it is escaped.
 */
export function drawSvg(content: SvgContent, options: SvgOptions): string {
  return sheetOf(content, options).svg;
}

/** How large a sheet is, and how far right and down the picture's own coordinates stand in it. */
export interface SheetPlace {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
}

/** Where the picture stands in its sheet: the same in every theme. */
export function sheetPlace(content: SvgContent, narrow = false): SheetPlace {
  const { width, height, x, y } = sheetOf(content, { theme: "light", narrow });
  return { width, height, x, y };
}

function sheetOf(
  content: SvgContent,
  { theme, faces = [], prefix = "lodeline", compact = false, loose = false, narrow = false, accent, focus }: SvgOptions,
): SheetPlace & { readonly svg: string } {
  const palette = theme === "auto" ? sheetPalette : palettes[theme];
  const drawn = compact
    ? drawCompact(content.picture, palette, { prefix, loose })
    : drawPicture(content.picture, content, palette);
  const { lang = "en" } = content;
  const english = lang === "en" ? undefined : "en";
  const across = drawn.box.right - drawn.box.left;
  const { margin, least } = room[narrow ? "narrow" : "wide"];
  const width = Math.ceil(Math.max(least, across + 2 * margin));
  const inner = width - 2 * margin;
  const page = new Column(margin, margin, inner);

  if (accent !== undefined) page.bar(accent);
  page.words(content.title, { size: narrow ? 20 : 22, weight: 700, fill: palette.ink, leading: narrow ? 25 : 28 });
  if (content.value !== "") page.words(content.value, { size: 16, weight: 400, fill: palette.ink2, leading: 22 });
  if (content.changes.length > 0) page.space(4);
  for (const change of content.changes) page.words(change, { size: 14, weight: 400, fill: palette.ink2, leading: 20 });
  page.space(16);
  const at = { x: width / 2 - (drawn.box.left + drawn.box.right) / 2, y: page.y - drawn.box.top };
  page.put(
    xmlElement(
      "g",
      { lang: english, transform: `translate(${at.x.toFixed(2)} ${at.y.toFixed(2)})` },
      focusRing(content.picture, focus, palette),
      drawn.svg,
    ),
    drawn.box.bottom - drawn.box.top,
  );
  page.space(16);
  page.rule(palette.ink);
  page.space(8);
  const legend = drawLegend(content.legend, inner, palette, { brief: compact, narrow });
  page.put(xmlElement("g", { transform: `translate(${margin} ${page.y.toFixed(2)})` }, legend.svg), legend.height);
  page.space(6);
  page.rule(palette.rule);
  page.space(8);
  if (content.alleged !== undefined && content.alleged.sentences.length > 0) {
    page.headed(content.alleged.heading, content.alleged.sentences.join(" "), palette);
    page.space(4);
  }
  for (const { heading, names } of content.sources) {
    page.headed(heading, names, palette);
    page.space(4);
  }
  page.space(4);
  page.rule(palette.rule);
  page.space(8);
  for (const line of content.foot) {
    // The host of a stand-in is settled later: no width was measured for it.
    page.words(line, {
      size: 12,
      weight: 400,
      fill: palette.ink3,
      leading: 17,
      loose: /^https:\/\/[a-z.]+\.invalid\//.test(line),
    });
  }

  const height = Math.ceil(page.y + margin - 6);
  const ids = { title: `${prefix}-title`, description: `${prefix}-description` };
  const sheet = compact ? lighter(page.svg) : page.svg;
  const svg = xmlElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      lang,
      id: theme === "auto" ? prefix : undefined,
      "aria-labelledby": ids.title,
      "aria-describedby": ids.description,
      "font-family": family,
    },
    xmlElement(
      "title",
      { id: ids.title },
      xmlText(content.value === "" ? content.title : `${content.title} ${content.value}`),
    ),
    xmlElement("desc", { id: ids.description, lang: english }, xmlText(content.description.join(" "))),
    faces.length === 0 ? "" : xmlElement("style", {}, faces.map(faceRule).join("")),
    theme === "auto" ? xmlElement("style", {}, themeRules(`#${prefix}`, theme, sheet)) : "",
    xmlElement("rect", { width, height, fill: palette.ground }),
    sheet,
  );
  return { svg, width, height, ...at };
}

/** Letters of the base64 alphabet and the media type alone: nothing of it can end the rule or the element. */
const dataAddress = /^data:font\/woff2;base64,[A-Za-z0-9+/=]+$/;
const letters = /^[U+0-9A-F?, -]+$/i;

function faceRule({ source, italic, range }: FontFace): string {
  if (!dataAddress.test(source) || !letters.test(range))
    throw new Error("A picture carries fonts as data addresses of WOFF2 files alone.");
  return `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;font-style:${italic ? "italic" : "normal"};unicode-range:${range};src:url(${source}) format('woff2')}`;
}

/** Sets one thing below the other. */
class Column {
  svg = "";
  y: number;
  readonly #left: number;
  readonly #width: number;

  constructor(left: number, top: number, width: number) {
    this.#left = left;
    this.y = top;
    this.#width = width;
  }

  space(by: number): void {
    this.y += by;
  }

  put(svg: string, height: number): void {
    this.svg += svg;
    this.y += height;
  }

  rule(stroke: string): void {
    const y = Math.round(this.y) + 0.5;
    this.put(xmlElement("path", { d: `M${this.#left} ${y}H${this.#left + this.#width}`, stroke }), 1);
  }

  /** In the margin above what comes next: it takes no room. */
  bar(fill: string): void {
    this.put(xmlElement("path", { d: `M${this.#left} ${this.y - 12}h48v4h-48z`, fill }), 0);
  }

  words(text: string, options: TextOptions & { readonly leading: number }): void {
    const lines = wrapLines(text, this.#width, options.size, options.weight);
    const height = lines.length * options.leading;
    this.put(drawText(lines, { x: this.#left, y: this.y + height / 2 }, { ...options, anchor: "start" }), height);
  }

  /** A bold word, and after it on the same line a text that goes on below. */
  headed(heading: string, text: string, palette: Palette): void {
    const size = 12.5;
    const leading = 18;
    const room = lineWidth(heading, size, 600) + 6;
    const lines = wrapLines(text, this.#width, size, 400, this.#width - room);
    const height = lines.length * leading;
    const line = (words: string, x: number, place: number, weight: 400 | 600) =>
      drawText(
        [words],
        { x, y: this.y + (place + 0.5) * leading },
        { size, weight, fill: weight === 600 ? palette.ink : palette.ink2, anchor: "start" },
      );
    this.put(
      line(heading, this.#left, 0, 600) +
        lines
          .map((words, place) => (words === "" ? "" : line(words, this.#left + (place === 0 ? room : 0), place, 400)))
          .join(""),
      height,
    );
  }
}
