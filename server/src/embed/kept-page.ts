import { pageOf, writeEmbed, type EmbedAddress, type EmbedForm } from "../../contract/embed/embed-address.ts";
import { noteMarkup } from "../../contract/embed/note-markup.ts";
import { standIn } from "../../contract/embed/view-maker.ts";
import { xmlElement, xmlText } from "../../contract/xml.ts";
import { pageDocument } from "./page-document.ts";
import { pageSheet } from "./page-sheet.ts";
import { embedWords } from "./told.ts";

/** Pixels: as wide as a sheet is. */
const widest = 1_000;

/**
 * The page of a version whose data an earlier program kept in another way: the picture as it was written then, what it says in
 * words, and the ways on.
 */
export function keptPage(
  address: EmbedAddress,
  title: string,
  picture: string,
  notes: readonly string[],
): { readonly content: string; readonly sheet: string } {
  const { lang } = address.look;
  const words = embedWords[lang].page;
  // What was kept of its title and what it shows is English.
  const english = lang === "en" ? undefined : "en";
  const beside = (form: EmbedForm) => standIn.embed + writeEmbed({ ...address, form, purpose: undefined });
  const told = toldIn(picture);
  const alt = told === "" ? title : told;
  const way = (href: string, text: string) =>
    xmlElement("a", { href, target: "_blank", rel: "noopener" }, xmlText(text));
  const sheet = pageSheet(address.look, widest, "frame");
  const body = xmlElement(
    "main",
    {},
    xmlElement("header", {}, xmlElement("h1", { lang: english }, xmlText(title))),
    ...notes.map((note) => xmlElement("p", { class: "note", role: "note" }, noteMarkup(note, lang))),
    xmlElement("figure", {}, xmlElement("img", { src: beside("svg"), alt, lang: english, width: "100%" })),
    xmlElement(
      "footer",
      {},
      xmlElement(
        "div",
        { class: "ways" },
        way(standIn.app + pageOf(address.view), words.open),
        way(beside("csv"), words.csv),
      ),
    ),
  );
  const content = pageDocument({
    lang,
    title,
    description: alt,
    canonical: standIn.app + pageOf(address.view),
    sheet,
    body,
    script: undefined,
  });
  return { content, sheet: sheet.sum };
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What a picture of ours tells whoever does not see it. */
function toldIn(picture: string): string {
  const told = /<desc[^>]*>([^<]*)<\/desc>/.exec(picture)?.[1] ?? "";
  return told.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => named[name] ?? "");
}
