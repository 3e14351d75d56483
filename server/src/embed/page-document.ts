import { xmlElement, xmlText } from "../../contract/xml.ts";
import type { PageSheet } from "./page-sheet.ts";

export interface PageParts {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** The page of the application that shows the same; undefined where there is none. */
  readonly canonical: string | undefined;
  readonly sheet: PageSheet;
  /** The page's content, escaped. */
  readonly body: string;
  /** A script of ours, from the site's root on; undefined for a page without any. */
  readonly script: string | undefined;
}

/** A whole page for a frame or to be read: everything it needs is in it. */
export function pageDocument({ lang, title, description, canonical, sheet, body, script }: PageParts): string {
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<title>${xmlText(title)}</title>`,
    `<meta name="description" content="${xmlText(description)}">`,
    // What is embedded is found by the page of the application, not by its own.
    `<meta name="robots" content="noindex">`,
    canonical === undefined ? "" : `<link rel="canonical" href="${xmlText(canonical)}">`,
    `<style>${sheet.css}</style></head><body>`,
    body,
    script === undefined ? "" : xmlElement("script", { type: "module", src: script }, " "),
    "</body></html>",
  ].join("");
}
