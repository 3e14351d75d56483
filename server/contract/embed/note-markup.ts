import { xmlElement, xmlText } from "../xml.ts";

/** What claims said stands in a note between the quotation marks of its language, and is English whatever the note is. */
const quoted = /(«[^«»]*»)/;

/** A note of a correction as markup, its parts in another language marked with theirs. Notes in English have no such part. */
export function noteMarkup(note: string, language: string): string {
  if (language === "en") return xmlText(note);
  return note
    .split(quoted)
    .map((part) => (quoted.test(part) ? xmlElement("span", { lang: "en" }, xmlText(part)) : xmlText(part)))
    .join("");
}
