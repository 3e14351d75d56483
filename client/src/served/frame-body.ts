import { drawLegendSample } from "server/contract/draw-svg/draw-legend.ts";
import { pictureBox } from "server/contract/draw-svg/draw-picture.ts";
import { focusRing } from "server/contract/draw-svg/focus-ring.ts";
import { drawCompact } from "server/contract/draw-svg/draw-compact.ts";
import type { SvgContent } from "server/contract/draw-svg/draw-svg.ts";
import { sheetPalette } from "server/contract/draw-svg/palette.ts";
import type { EmbedLook } from "server/contract/embed/embed-address.ts";
import { noteMarkup } from "server/contract/embed/note-markup.ts";
import type { FrameAddress } from "server/contract/embed/view-maker.ts";
import type { WidgetData } from "server/contract/embed/widget-data.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { xmlElement, xmlText } from "server/contract/xml.ts";
import { spoken } from "../spoken.ts";
import { words } from "./embed-words.ts";

/** What the pages of an embedded view are made of. */
export interface BodyParts {
  readonly content: SvgContent;
  readonly widget: WidgetData;
  /** Something had to be left out of the picture to keep it small. */
  readonly isCrowded: boolean;
  /** The same picture laid out for a narrow place; it stands beside the wide one, and one of the two is shown. */
  readonly narrow?: SvgContent["picture"] | undefined;
  /** Begins the ids of the picture. */
  readonly prefix: string;
  /** Where the view opens in the application. */
  readonly home: string;
  readonly look: EmbedLook;
  readonly where: FrameAddress;
}

/** Lines up to which each leads to its own claims; of more, nobody would tab through, the picture as a whole leads to all of them. */
const mostLinks = 30;

/** The page of a frame, without its head: it is whole without any script. Every text in it is escaped. */
export function frameBody(parts: BodyParts): string {
  const { content, widget, home, where } = parts;
  const { view, version } = widget;
  return xmlElement(
    "main",
    {
      class: "frame",
      // The code of a view is in the page's own address, and as long as what it holds.
      "data-view": view.startsWith("v/") ? undefined : view,
      "data-version": version === null ? "" : String(version),
      "data-address": view.startsWith("v/") ? new URL("/", home).href : home,
    },
    heading(parts),
    ...where.notes.map((note) => xmlElement("p", { class: "note", role: "note" }, noteMarkup(note, spoken.language))),
    figure(parts),
    parts.narrow === undefined ? "" : figure(parts, "narrow"),
    allegations(content),
    legend(content),
    sources(content),
    foot(parts),
  );
}

/** Title, what it was asked of, what was changed or what the question says of its answer. */
export function heading({ content, widget }: BodyParts): string {
  return xmlElement(
    "header",
    {},
    xmlElement("h1", {}, xmlText(widget.title)),
    widget.value === "" ? "" : xmlElement("p", { class: "value", ...english() }, xmlText(widget.value)),
    ...content.changes.map((change) => xmlElement("p", { class: "lead" }, xmlText(change))),
  );
}

/**
 * The picture, in a place that can be scrolled where it is too wide. Each of its lines leads to its claims in the page in
 * words; where there are many, the picture as a whole leads there. `shown`: "reading" where it stands in that page itself.
 */
export function figure(parts: BodyParts, shown: "frame" | "narrow" | "reading" = "frame"): string {
  const { content, widget, where, look, isCrowded } = parts;
  const isReading = shown === "reading";
  const page = isReading ? "" : where.reading;
  const picture = (shown === "narrow" ? parts.narrow : undefined) ?? content.picture;
  const prefix = shown === "narrow" ? `${parts.prefix}n` : parts.prefix;
  const linked = content.picture.lines.length <= mostLinks;
  const link = (place: number) => ({ href: `${page}#l${place}`, title: widget.lines[place]?.said ?? "" });
  const drawn = drawCompact(picture, sheetPalette, {
    prefix,
    link: linked ? link : undefined,
    loose: isCrowded && !isReading,
  });
  const { left, top, right, bottom } = pictureBox(picture);
  const box = picture === content.picture ? widget.box : [left, top, right - left, bottom - top].map(Math.round);
  const [, , width = 0, height = 0] = box;
  const svg = xmlElement(
    "svg",
    {
      viewBox: box.join(" "),
      width,
      height,
      role: linked ? "group" : "img",
      "aria-labelledby": `${prefix}-title`,
      "aria-describedby": `${prefix}-description`,
      ...english(),
    },
    xmlElement("title", { id: `${prefix}-title` }, xmlText(fillWords(words.page.picture, { title: widget.title }))),
    xmlElement("desc", { id: `${prefix}-description` }, xmlText(widget.summary)),
    focusRing(picture, look.focus, sheetPalette),
    drawn.svg,
  );
  // The elements around it are those that the live layer needs: it then moves nothing.
  const placed = ["stage", "room", "body", "live"].reduce(
    (inner, name) => xmlElement("div", { class: name }, inner),
    linked || isReading ? svg : xmlElement("a", { href: page }, svg),
  );
  return xmlElement(
    "figure",
    { class: shown === "narrow" ? "narrow" : shown === "frame" && parts.narrow !== undefined ? "wide" : undefined },
    placed,
  );
}

/** What is alleged and no more, in sentences: the picture has not always room to say so beside its line. */
export function allegations({ alleged }: SvgContent): string {
  if (alleged === undefined || alleged.sentences.length === 0) return "";
  return xmlElement(
    "div",
    { class: "alleged" },
    xmlElement("h2", {}, xmlText(alleged.heading)),
    xmlElement("ul", english(), ...alleged.sentences.map((sentence) => xmlElement("li", {}, xmlText(sentence)))),
  );
}

/** What strokes, ends and shapes mean; only what is drawn. */
export function legend({ legend: rows }: SvgContent): string {
  if (rows.length === 0) return "";
  return xmlElement(
    "details",
    { class: "legend", open: "" },
    xmlElement("summary", {}, xmlText(words.page.legend)),
    ...rows.map(({ name, items }) =>
      xmlElement(
        "p",
        {},
        xmlElement("b", {}, xmlText(name)),
        ...items.map(({ word, sample, count, italic = false }) => {
          const { svg, width, height } = drawLegendSample(sample, sheetPalette);
          const drawn =
            svg === ""
              ? ""
              : xmlElement("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" }, svg);
          const said = italic ? xmlElement("i", {}, xmlText(word)) : xmlText(word);
          return xmlElement(
            "span",
            {},
            drawn,
            ` ${said}`,
            count === undefined ? "" : ` ${xmlElement("small", {}, String(count))}`,
          );
        }),
      ),
    ),
  );
}

/** Whose claims the picture is drawn by. */
export function sources({ sources: paragraphs }: SvgContent): string {
  if (paragraphs.length === 0) return "";
  return xmlElement(
    "details",
    { class: "sources" },
    xmlElement("summary", {}, xmlText(words.page.sources)),
    ...paragraphs.map(({ heading: title, names }) =>
      xmlElement("p", {}, xmlElement("b", {}, xmlText(title)), " ", xmlElement("span", english(), xmlText(names))),
    ),
  );
}

function foot({ content, home, where }: BodyParts): string {
  const [counts = ""] = content.foot.length > 2 ? content.foot : [];
  const rights = content.foot.at(-2) ?? "";
  return xmlElement(
    "footer",
    {},
    xmlElement("p", {}, xmlText([counts, rights].filter((text) => text !== "").join(" "))),
    xmlElement(
      "p",
      { class: "ways" },
      xmlElement("a", { href: home, target: "_blank", rel: "noopener", "data-open": "" }, xmlText(words.page.open)),
      " ",
      xmlElement("a", { href: where.reading }, xmlText(words.page.reading)),
      " ",
      xmlElement("a", { href: where.csv, download: "" }, xmlText(words.page.csv)),
    ),
  );
}

/** Names and what claims say are English, and marked where the rest is not. */
export function english(): { readonly lang?: string } {
  return spoken.language === "en" ? {} : { lang: "en" };
}
