import { createHash } from "node:crypto";
import type { Request, Response } from "express";
import type { EmbedFiles } from "../../contract/embed/embed-files.ts";
import { elementSnippet, policyLines, sheetRules, type SnippetParts } from "../../contract/embed/snippets.ts";
import { readTry } from "../../contract/embed/try-address.ts";
import { xmlText } from "../../contract/xml.ts";
import type { Config } from "../config.ts";
import { searchOf } from "../http/search-of.ts";
import { parameterNames } from "../questions/parameter-names.ts";
import type { Question } from "../questions/question.ts";
import { originsOf } from "./origins.ts";

export interface TryParts {
  readonly config: Pick<Config, "publicUrl" | "embedUrl">;
  readonly files: EmbedFiles | undefined;
  readonly questions: readonly Question[];
}

/**
 * Answers with a page that holds one snippet and nothing else, under the policy that the share dialog names for it: if it
 * works there, it works in a page that allows just this. Nothing of it is taken from the address but what is bounded, and all
 * of it is escaped. @returns false where the address names no view.
 */
export function tryPage(request: Request, response: Response, { config, files, questions }: TryParts): boolean {
  const tried = readTry(searchOf(request), (id) => parameterNames(questions, id));
  if (tried === undefined) return false;
  const origins = originsOf(request, config);
  const parts: SnippetParts = {
    ...tried,
    ...origins,
    frameHeight: 0,
    files: tried.pinned ? files : undefined,
  };
  // The copy that a page which asks first has on its own host is here the file itself.
  const snippet = elementSnippet(parts).replace(
    xmlText(`/lodeline-loader.js#${origins.embed}`),
    xmlText(`${origins.embed}/embed/v1/loader.js`),
  );
  // Where the snippet has no style attributes the page's own sheet says what they would.
  const sheet = `body{margin:0}${parts.inlineStyles ? "" : sheetRules("element", parts).join("")}`;
  response.set({
    "Content-Security-Policy": [
      "default-src 'none'",
      ...policyLines("element", parts),
      `style-src-elem 'sha256-${createHash("sha256").update(sheet).digest("base64")}'`,
      ...(parts.inlineStyles ? ["style-src-attr 'unsafe-inline'"] : []),
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
      `frame-ancestors ${origins.app} ${origins.embed}`,
    ].join("; "),
    "Cache-Control": "no-cache",
  });
  response
    .type("html")
    .send(
      `<!doctype html><html lang="${parts.look.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${xmlText(parts.title)}</title><style>${sheet}</style></head><body>\n${snippet}\n</body></html>`,
    );
  return true;
}
