import { drawText } from "../../contract/draw-svg/draw-text.ts";
import { sheetPalette, palettes } from "../../contract/draw-svg/palette.ts";
import { themeRules } from "../../contract/draw-svg/theme-rules.ts";
import { wrapLines } from "../../contract/draw-svg/wrap-lines.ts";
import type { EmbedAddress, EmbedLanguage } from "../../contract/embed/embed-address.ts";
import { fillWords } from "../../contract/fill-words.ts";
import { xmlElement, xmlText } from "../../contract/xml.ts";
import english from "../../contract/words/embed.json" with { type: "json" };
import french from "../../contract/words/embed.fr.json" with { type: "json" };
import ukrainian from "../../contract/words/embed.uk.json" with { type: "json" };
import { dayWords } from "./day-words.ts";
import { pageDocument } from "./page-document.ts";
import { pageSheet } from "./page-sheet.ts";
import type { Withdrawal } from "./withdrawals.ts";

/** The words of what is embedded, by language. */
export const embedWords = { en: english, fr: french, uk: ukrainian } as const;

/** Why there is no picture. */
export type Told = keyof typeof english.told;

/** Instead of a picture: why there is none, and where one is. */
export interface ToldFile {
  readonly text: string;
  readonly ending: ".html" | ".svg" | ".json" | ".txt";
  /** The sum of the sheet, of a page. */
  readonly sheet: string | undefined;
}

/** What is said: other words than usual, and what beside them, which is English in every language. */
export interface Saying {
  readonly text?: string;
  readonly more?: readonly string[];
}

/** When a view was withdrawn, and why. */
export function withdrawnWords(
  { at, reason }: Pick<Withdrawal, "at" | "reason">,
  lang: EmbedLanguage,
): Required<Saying> {
  return { text: fillWords(embedWords[lang].told.withdrawn.text, { date: dayWords(at, lang) }), more: [reason] };
}

/** Pixels; as wide as it will stand where the picture was to stand. */
const [width, height] = [800, 300];

/**
 * What stands in the place of a picture that is not there, in the form and the look that was asked for: a reader sees a
 * sentence and a way on, never an error page. `way`: where it leads, on the stand-in.
 */
export function toldFile(
  { form, look }: Pick<EmbedAddress, "form" | "look">,
  why: Told,
  saying: Saying,
  way: string,
): ToldFile {
  const words = embedWords[look.lang];
  const { title, text: usual } = words.told[why];
  const { text = usual, more = [] } = saying;
  const said = [text, ...more];
  // A voice reads what is marked as English as that.
  const english = look.lang === "en" ? undefined : "en";
  if (form === "svg" || form === "png")
    return { text: toldPicture(title, text, more, look), ending: ".svg", sheet: undefined };
  if (form === "json")
    return { text: JSON.stringify({ error: why, title, message: said.join(" ") }), ending: ".json", sheet: undefined };
  if (form === "csv") return { text: `${title}\n${said.join("\n")}\n`, ending: ".txt", sheet: undefined };
  const sheet = pageSheet(look, width, "told");
  const body = xmlElement(
    "main",
    { class: "told" },
    xmlElement("header", {}, xmlElement("h1", {}, xmlText(title))),
    xmlElement("p", {}, xmlText(text)),
    ...more.map((sentence) => xmlElement("p", { lang: english }, xmlText(sentence))),
    xmlElement("p", {}, xmlElement("a", { href: way, target: "_blank", rel: "noopener" }, xmlText(words.page.open))),
  );
  const page = { lang: look.lang, title, description: text, canonical: undefined, sheet, body, script: undefined };
  return { text: pageDocument(page), ending: ".html", sheet: sheet.sum };
}

function toldPicture(
  title: string,
  text: string,
  more: readonly string[],
  { theme, lang }: EmbedAddress["look"],
): string {
  const palette = theme === "auto" ? sheetPalette : palettes[theme];
  const margin = 40;
  const leading = 22;
  let y = margin + 62;
  const set = (sentence: string) => {
    const lines = wrapLines(sentence, width - 2 * margin, 15, 400);
    const high = lines.length * leading;
    y += high;
    const at = { x: margin, y: y - high / 2 };
    return drawText(lines, at, { size: 15, weight: 400, leading, fill: palette.ink2, anchor: "start" });
  };
  return xmlElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      id: "lodeline-told",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      lang,
      "aria-label": [title, text, ...more].join(" "),
      "font-family": "'Source Sans 3', 'Arial Narrow', Arial, sans-serif",
    },
    theme === "auto" ? xmlElement("style", {}, themeRules("#lodeline-told", "auto")) : "",
    xmlElement("rect", { width, height, fill: palette.ground }),
    xmlElement("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "none", stroke: palette.rule }),
    xmlElement("path", { d: `M${margin} ${margin}h48v4h-48z`, fill: palette.ink }),
    drawText([title], { x: margin, y: margin + 32 }, { size: 20, weight: 700, fill: palette.ink, anchor: "start" }),
    set(text),
    ...more.map((sentence) => xmlElement("g", { lang: lang === "en" ? undefined : "en" }, set(sentence))),
  );
}
