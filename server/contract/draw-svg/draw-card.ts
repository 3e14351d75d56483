import { xmlElement } from "../xml.ts";
import { drawPicture } from "./draw-picture.ts";
import type { SvgContent } from "./draw-svg.ts";
import { drawText, lineWidth } from "./draw-text.ts";
import { palettes } from "./palette.ts";
import { wrapLines } from "./wrap-lines.ts";

/** The size at which sites that show shared addresses ask for a card. */
export const cardSize = { width: 1_200, height: 630 } as const;

/** What a card says beside its picture. */
export interface CardContent extends SvgContent {
  /** The lines that are alleged and no more, by their ids, each in a sentence with who alleges it and who denies it. */
  readonly allegedLines: ReadonlyMap<string, string>;
  /** Says how many of these are not drawn. */
  readonly notDrawn: (count: number) => string;
  /** "Data as of 26 November 2026. Lodeline" */
  readonly credit: string;
}

const margin = 40;
const inner = cardSize.width - 2 * margin;
/** Lines of text that allegations may take. */
const mostLines = 4;
const size = { title: 40, value: 24, alleged: 19, credit: 18 } as const;

/**
 * A picture as a card, light: title, picture, what of it is alleged. An allegation that has no room for its sentence is not
 * drawn either, and counted: nobody sees it without reading whose it is.
 */
export function drawCard(content: CardContent): string {
  const palette = palettes.light;
  const { told, lines: allegedText } = allegationsThatFit(content);
  const lines = content.picture.lines.filter(
    ({ relationship: { id } }) => !content.allegedLines.has(id) || told.has(id),
  );
  const drawn = drawPicture({ ...content.picture, lines }, { sentences: new Map(), beyond: new Map() }, palette);
  const title = clipped(wrapLines(content.title, inner, size.title, 700), 2);
  const value = content.value === "" ? [] : clipped(wrapLines(content.value, inner, size.value, 400), 1);
  const top = margin + 20 + title.length * 46 + value.length * 32 + 12;
  const foot = allegedText.length * 25 + 34;
  const room = { width: inner, height: cardSize.height - top - foot - margin - 14 };
  const [across, down] = [drawn.box.right - drawn.box.left, drawn.box.bottom - drawn.box.top];
  const scale = Math.min(1.4, room.width / across, room.height / down);
  const x = cardSize.width / 2 - ((drawn.box.left + drawn.box.right) / 2) * scale;
  const y = top + room.height / 2 - ((drawn.box.top + drawn.box.bottom) / 2) * scale;
  const bottom = cardSize.height - margin;
  const words = (text: readonly string[], middle: number, options: { size: number; leading: number; fill: string }) =>
    drawText(text, { x: margin, y: middle }, { ...options, weight: 400, anchor: "start" });
  return xmlElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...cardSize,
      viewBox: `0 0 ${cardSize.width} ${cardSize.height}`,
      "font-family": "'Source Sans 3 Variable', 'Source Sans 3', Arial, sans-serif",
    },
    xmlElement("rect", { ...cardSize, fill: palette.ground }),
    xmlElement("path", { d: `M${margin} ${margin - 12}h72v6h-72z`, fill: palette.ink }),
    drawText(
      title,
      { x: margin, y: margin + 14 + (title.length * 46) / 2 },
      { size: size.title, weight: 700, leading: 46, fill: palette.ink, anchor: "start" },
    ),
    value.length === 0
      ? ""
      : words(value, margin + 14 + title.length * 46 + 16, { size: size.value, leading: 32, fill: palette.ink2 }),
    xmlElement("g", { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})` }, drawn.svg),
    allegedText.length === 0
      ? ""
      : words(allegedText, bottom - 30 - (allegedText.length * 25) / 2, {
          size: size.alleged,
          leading: 25,
          fill: palette.ink,
        }),
    words([content.credit], bottom, { size: size.credit, leading: 24, fill: palette.ink3 }),
  );
}

/** As many of the sentences as have room, whole, and how many have none. */
function allegationsThatFit({ alleged, allegedLines, notDrawn }: CardContent): {
  readonly told: ReadonlySet<string>;
  readonly lines: readonly string[];
} {
  const told = new Set<string>();
  if (allegedLines.size === 0) return { told, lines: [] };
  const all = [...allegedLines];
  const written = (count: number) => {
    const rest = all.length - count;
    const said = [alleged?.heading ?? "", ...all.slice(0, count).map(([, sentence]) => sentence)];
    return wrapLines([...said, ...(rest === 0 ? [] : [notDrawn(rest)])].join(" "), inner, size.alleged, 400);
  };
  let count = all.length;
  while (count > 0 && written(count).length > mostLines) count -= 1;
  for (const [id] of all.slice(0, count)) told.add(id);
  return { told, lines: count === 0 ? wrapLines(notDrawn(all.length), inner, size.alleged, 400) : written(count) };
}

/** So many lines; what is cut says so. */
function clipped(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = kept.at(-1) ?? "";
  return [
    ...kept.slice(0, -1),
    lineWidth(`${last} …`, size.title, 700) > inner ? `${last.slice(0, -2)}…` : `${last} …`,
  ];
}
