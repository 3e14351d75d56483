import type { WidgetClaim, WidgetLine } from "server/contract/embed/widget-data.ts";
import { noteMarkup } from "server/contract/embed/note-markup.ts";
import { xmlElement, xmlText } from "server/contract/xml.ts";
import { spoken } from "../spoken.ts";
import { words as interfaceWords } from "../words.ts";
import { words } from "./embed-words.ts";
import { allegations, english, figure, heading, legend, sources, type BodyParts } from "./frame-body.ts";

/**
 * A page to be read and kept, without its head: the picture, what stands behind each line in words with its source, the
 * legend. Each line has a place of its own, `#l3`, to which the picture leads. Every text in it is escaped.
 */
export function readingBody(parts: BodyParts): string {
  const { content, widget, home, where } = parts;
  return xmlElement(
    "main",
    { class: "reading" },
    heading(parts),
    ...where.notes.map((note) => xmlElement("p", { class: "note", role: "note" }, noteMarkup(note, spoken.language))),
    xmlElement(
      "p",
      { class: "ways" },
      xmlElement("a", { href: where.frame }, xmlText(words.page.back)),
      " ",
      xmlElement("a", { href: home, target: "_blank", rel: "noopener" }, xmlText(words.page.open)),
      " ",
      xmlElement("a", { href: where.csv, download: "" }, xmlText(words.page.csv)),
    ),
    figure(parts, "reading"),
    allegations(content),
    legend(content),
    xmlElement("h2", {}, xmlText(words.page.claims)),
    xmlElement(
      "ol",
      { class: "lines", ...english() },
      ...widget.lines.map((line, place) => xmlElement("li", { id: `l${place}` }, ...lineParts(line, parts))),
    ),
    sources(content),
    xmlElement("footer", {}, ...content.foot.map((text) => xmlElement("p", {}, xmlText(text)))),
  );
}

function lineParts(line: WidgetLine, parts: BodyParts): readonly string[] {
  const { said, how = "", claims, lines = [] } = line;
  return [
    xmlElement("h3", {}, xmlText(said)),
    how === "" ? "" : xmlElement("p", { class: "how" }, xmlText(how)),
    claims.length === 0
      ? ""
      : xmlElement("ul", {}, ...claims.map((claim) => xmlElement("li", {}, ...claimParts(claim, parts)))),
    lines.length === 0
      ? ""
      : xmlElement(
          "ol",
          {},
          ...lines.map((one) => xmlElement("li", {}, ...lineParts({ ...one, from: line.from, to: line.to }, parts))),
        ),
  ];
}

function claimParts(claim: WidgetClaim, { widget }: BodyParts): readonly string[] {
  const source = widget.sources[claim.source];
  const where = [claim.paragraph, source?.name].filter((text) => text !== undefined && text !== "").join(", ");
  const named =
    source?.url === undefined
      ? xmlText(where)
      : xmlElement("a", { href: source.url, target: "_blank", rel: "noopener noreferrer external" }, xmlText(where));
  return [
    xmlElement("p", {}, xmlText(claim.said)),
    xmlElement(
      "p",
      { class: "by" },
      xmlText(`${claim.by}. `),
      named,
      claim.record === true ? ` ${xmlElement("small", {}, xmlText(interfaceWords.card.recordTag))}` : "",
    ),
    claim.against === undefined
      ? ""
      : xmlElement(
          "div",
          { class: "against" },
          xmlElement("b", {}, xmlText(words.page.against)),
          xmlElement("ul", {}, ...claim.against.map(({ said, by }) => xmlElement("li", {}, xmlText(`${said} ${by}.`)))),
        ),
  ];
}
