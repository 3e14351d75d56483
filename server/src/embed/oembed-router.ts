import { Router, type RequestHandler, type Response } from "express";
import { pageOf, writeEmbed } from "../../contract/embed/embed-address.ts";
import { xmlElement, xmlText } from "../../contract/xml.ts";
import type { Config } from "../config.ts";
import { inMemory, sendFile } from "../http/file-in-memory.ts";
import { searchOf } from "../http/search-of.ts";
import type { EmbeddedViews } from "./embedded-views.ts";
import { filePolicy } from "./embed-headers.ts";
import { frameHeight } from "./frame-height.ts";
import type { OpeningLimit } from "./opening-limit.ts";
import { originsOf, type Origins } from "./origins.ts";
import type { PageView } from "./page-views.ts";
import type { Withdrawals } from "./withdrawals.ts";

export interface OembedParts {
  readonly config: Pick<Config, "publicUrl" | "embedUrl">;
  readonly views: EmbeddedViews;
  readonly withdrawals: Withdrawals;
  readonly pageView: (path: string, search: string) => Promise<PageView | undefined>;
  readonly admit: OpeningLimit;
  readonly onTrouble: (error: unknown) => void;
}

/** Pixels. */
const usualWidth = 720;
const card = { width: 1_200, height: 630 } as const;
/** Seconds that an answer may be kept. */
const day = 86_400;

/** Bytes of an answer at most, but where the code of an explored view alone takes more. */
const longest = 2_048;

/** What a consumer is answered. */
type Answer = Readonly<Record<string, string | number>>;

/**
 * `/oembed`: what to put into a page for one of our addresses (oembed.com, type rich). The address is read, never fetched;
 * whatever is none of ours, or shows nothing, is 404.
 */
export function oembedRouter({ config, views, withdrawals, pageView, admit, onTrouble }: OembedParts): Router {
  const router = Router();
  const answer: RequestHandler = async (request, response) => {
    const asked = new URLSearchParams(searchOf(request));
    const format = asked.get("format") ?? "json";
    if (format !== "json" && format !== "xml") return nothing(response, 501, "There is JSON and XML.");
    const origins = originsOf(request, config);
    const own = `${request.protocol}://${request.headers.host ?? ""}`;
    const address = ownAddress(asked.get("url"), [origins.app, origins.embed, own]);
    const page = address === undefined ? undefined : await pageView(address.pathname, address.search);
    if (page === undefined || (await withdrawals.of(page.view)) !== undefined)
      return nothing(response, 404, "There is no picture at this address.");
    const found = await views.find(page.view, () => admit(request, response));
    if (found.kind === "busy") {
      if (!response.hasHeader("Retry-After")) response.setHeader("Retry-After", 30);
      return nothing(response, 429, "Too many new pictures are asked for: try again a little later.");
    }
    if (found.kind === "unavailable") {
      response.setHeader("Retry-After", 5);
      return nothing(response, 503, "The picture is not there just now.");
    }
    response.removeHeader("Retry-After");
    if (found.kind !== "found") return nothing(response, 404, "There is no picture at this address.");
    if ((await withdrawals.of(page.view, found.view.manifest?.n)) !== undefined)
      return nothing(response, 404, "There is no picture at this address.");
    try {
      const { facts } = await found.view.drawn(page.look.lang);
      const largest = { width: most(asked.get("maxwidth")), height: most(asked.get("maxheight")) };
      const written = (brief: boolean) => {
        const told = richAnswer(page, facts, origins, largest, brief);
        return Buffer.from(format === "json" ? JSON.stringify(told) : asXml(told));
      };
      const whole = written(false);
      const bytes = whole.length <= longest ? whole : written(true);
      filePolicy(response);
      await sendFile(inMemory(bytes, `.${format}`, false), request, response, 200, `public, max-age=${day}`);
    } catch (error) {
      onTrouble(error);
      nothing(response, 500, "Something went wrong on our side.");
    }
  };
  router.get("/", answer);
  return router;
}

/** An address of ours by its text: no other host, nobody's name and password, nothing but the web. */
function ownAddress(text: string | null, origins: readonly string[]): URL | undefined {
  if (text === null || !URL.canParse(text)) return undefined;
  const address = new URL(text);
  const plain = address.username === "" && address.password === "" && /^https?:$/.test(address.protocol);
  return plain && origins.includes(address.origin) ? address : undefined;
}

/** A whole number above nought; undefined where it is none, so that nothing is refused for it. */
function most(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

/**
 * `brief`: with the address of the frame alone. The code of an explored view is as long as what it holds and is kept nowhere
 * else, so it has to be in the answer, but once; who asked has the address of the page.
 */
function richAnswer(
  { view, look }: PageView,
  facts: { readonly title: string; readonly across: number; readonly down: number },
  { app, embed }: Origins,
  largest: { readonly width: number | undefined; readonly height: number | undefined },
  brief: boolean,
): Answer {
  const width = Math.min(usualWidth, largest.width ?? usualWidth);
  const height = Math.min(frameHeight(facts, width), largest.height ?? Infinity);
  const frame = embed + writeEmbed({ view, form: "page", purpose: undefined, look });
  const picture = embed + writeEmbed({ view, form: "png", purpose: "card", look });
  const { title } = facts;
  const fits = !brief && (largest.width ?? Infinity) >= card.width && (largest.height ?? Infinity) >= card.height;
  const quotation = `<blockquote><a href="${xmlText(app + pageOf(view))}">${xmlText(title)}</a></blockquote>`;
  // Just what WordPress keeps of it, in the order in which it looks for it; elsewhere it is as good.
  const html = `${brief ? "" : quotation}<iframe src="${xmlText(frame)}" width="${width}" height="${height}" frameborder="0" scrolling="auto" title="${xmlText(title)}"></iframe>`;
  return {
    version: "1.0",
    type: "rich",
    provider_name: "Lodeline",
    provider_url: app,
    title: plainText(title),
    cache_age: day,
    width,
    height,
    html,
    ...(fits ? { thumbnail_url: picture, thumbnail_width: card.width, thumbnail_height: card.height } : {}),
  };
}

/** A text without what would turn the direction of others or cannot be written. */
function plainText(text: string): string {
  return xmlText(text).replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" })[name] ?? "",
  );
}

function asXml(answer: Answer): string {
  const parts = Object.entries(answer).map(([name, value]) => xmlElement(name, {}, xmlText(String(value))));
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>${xmlElement("oembed", {}, ...parts)}`;
}

function nothing(response: Response, status: number, message: string): void {
  filePolicy(response);
  // That one address asks too much, or that something is wrong just now, is nobody else's.
  const isPassing = status === 429 || status === 500 || status === 503;
  response.setHeader("Cache-Control", isPassing ? "no-store" : "public, max-age=60");
  response.status(status).type("text/plain; charset=utf-8").send(`${message}\n`);
}
