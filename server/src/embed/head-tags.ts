import { pageOf, plainLook, writeEmbed } from "../../contract/embed/embed-address.ts";
import { xmlElement } from "../../contract/xml.ts";
import type { Question } from "../questions/question.ts";
import type { Origins } from "./origins.ts";
import type { PageView } from "./page-views.ts";

/** What a page says of itself to whoever shares or embeds its address. */
export interface HeadParts {
  readonly page: PageView | undefined;
  /** The page's name, without ours. */
  readonly title: string;
  /** What its picture shows, where that is known. */
  readonly brief: string | undefined;
  readonly questions: readonly Question[];
  /** Path and query as they were asked. */
  readonly address: string;
  readonly origins: Origins;
}

const about =
  "Who bargains with, supplies, supports and opposes whom over critical minerals, and who says so. Every line opens the claims behind it.";

/** Letters of an alternative text that sites take. */
const longest = 420;

/** What is said of a picture that was not drawn yet: what it is a picture of, and nothing of what it might allege. */
function undrawn(name: string, description: string): string {
  const said = [
    `A picture of an answer: ${name}${/[.?!]$/.test(name) ? "" : "."}`,
    description,
    "Shapes are people, countries, deals and what else it is about; each line between two of them says how one stands to the other, how firmly and by whose word, and opens the claims behind it.",
  ];
  while (said.length > 1 && said.join(" ").length > longest) said.splice(1, 1);
  return said.join(" ");
}

/** Tags for a page's head: where its picture can be had to be embedded, and the card that is shown where it is shared. */
export function headTags({ page, title, brief, questions, address, origins: { app, embed } }: HeadParts): string {
  const view = page?.view;
  const asked = view?.kind === "question" ? questions.find(({ id }) => id === view.question) : undefined;
  const name = title === "" ? (asked?.title ?? "Lodeline") : title;
  const description = asked === undefined || asked.id === "about" ? about : asked.description;
  const alternative = brief ?? undrawn(name, description);
  const property = (key: string, content: string | number) => xmlElement("meta", { property: key, content });
  const named = (key: string, content: string) => xmlElement("meta", { name: key, content });
  const card =
    view === undefined ? undefined : embed + writeEmbed({ view, form: "png", purpose: "card", look: plainLook });
  const url = address === "/" || view === undefined ? app + address : app + pageOf(view);
  const alternate = (type: string, format: string) =>
    xmlElement("link", {
      rel: "alternate",
      type,
      href: `${app}/oembed?url=${encodeURIComponent(url)}&format=${format}`,
      title: name,
    });
  return [
    ...(view === undefined ? [] : [alternate("application/json+oembed", "json"), alternate("text/xml+oembed", "xml")]),
    property("og:site_name", "Lodeline"),
    property("og:type", "website"),
    property("og:title", name),
    property("og:description", description),
    property("og:url", url),
    ...(card === undefined
      ? [named("twitter:card", "summary")]
      : [
          property("og:image", card),
          property("og:image:type", "image/png"),
          property("og:image:width", 1_200),
          property("og:image:height", 630),
          property("og:image:alt", alternative),
          named("twitter:card", "summary_large_image"),
          named("twitter:image", card),
          named("twitter:image:alt", alternative),
        ]),
    named("twitter:title", name),
    named("twitter:description", description),
  ].join("");
}
