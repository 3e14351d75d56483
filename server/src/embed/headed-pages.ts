import type { Request } from "express";
import type { EmbedView } from "../../contract/embed/embed-address.ts";
import type { Config } from "../config.ts";
import { inMemory, type FileInMemory } from "../http/file-in-memory.ts";
import { searchOf } from "../http/search-of.ts";
import type { Question } from "../questions/question.ts";
import { headTags } from "./head-tags.ts";
import { originsOf } from "./origins.ts";
import type { PageView } from "./page-views.ts";
import { recent } from "./recent.ts";

/** Puts into a page's head where its picture can be had, and the card that is shown where it is shared. */
export type HeadedPages = (page: FileInMemory, request: Request) => Promise<FileInMemory>;

export interface HeadedParts {
  readonly config: Pick<Config, "publicUrl" | "embedUrl">;
  readonly pageView: (path: string, search: string) => Promise<PageView | undefined>;
  readonly brief: (view: EmbedView) => Promise<string | undefined>;
  readonly questions: () => readonly Question[];
}

/** Bytes of pages that are kept, beside the same without. */
const room = 20_000_000;
/** Addresses whose pages have such tags. */
const shared = /^\/(?:$|q\/|e\/|v\/|disputes(?:\/|$))/;

export function headedPages({ config, pageView, brief, questions }: HeadedParts): HeadedPages {
  const kept = recent<FileInMemory>(room);
  return async (file, request) => {
    if (!shared.test(request.path)) return file;
    const page = await pageView(request.path, searchOf(request)).catch(() => undefined);
    const html = (await file.body("identity")).toString("utf8");
    const title = unescaped(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "").replace(/(?: · )?Lodeline$/, "");
    const tags = headTags({
      page,
      title,
      brief: page === undefined ? undefined : await brief(page.view).catch(() => undefined),
      questions: questions(),
      address: request.path,
      origins: originsOf(request, config),
    });
    const key = `${file.etag} ${tags}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    // At the head's beginning, right after its name: consumers read no more than some of a page.
    const headed = inMemory(Buffer.from(html.replace(/<\/title>/, () => `</title>${tags}`)), ".html", false);
    kept.set(key, headed, headed.size);
    return headed;
  };
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => named[name] ?? "");
}
