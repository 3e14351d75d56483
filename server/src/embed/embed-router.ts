import { Router, type Request, type RequestHandler, type Response } from "express";
import {
  embedRoot,
  pageOf,
  readEmbed,
  readEmbedForm,
  writeEmbed,
  type EmbedAddress,
  type EmbedForm,
  type EmbedView,
} from "../../contract/embed/embed-address.ts";
import { claimsOf, outlineOf } from "../../contract/embed/live-data.ts";
import { standIn } from "../../contract/embed/view-maker.ts";
import type { WidgetData } from "../../contract/embed/widget-data.ts";
import type { Config } from "../config.ts";
import { inMemory, sendFile, type FileInMemory } from "../http/file-in-memory.ts";
import { rateLimit } from "../http/rate-limit.ts";
import type { Question } from "../questions/question.ts";
import type { Corrections } from "./corrections.ts";
import { correctionNotes } from "./correction-notes.ts";
import { filePolicy, pagePolicy } from "./embed-headers.ts";
import type { EmbeddedViews, OpenView } from "./embedded-views.ts";
import { fromOrigins, originsOf, type Origins } from "./origins.ts";
import { pageDocument } from "./page-document.ts";
import { pageSheet } from "./page-sheet.ts";
import type { Paint } from "./paint-thread.ts";
import { recent } from "./recent.ts";
import { singleFlight } from "./single-flight.ts";
import { toldFile, withdrawnWords, type Told } from "./told.ts";
import { withoutDefaults } from "./without-defaults.ts";
import type { Withdrawals } from "./withdrawals.ts";

export interface EmbedParts {
  readonly config: Pick<Config, "publicUrl" | "embedUrl" | "rate">;
  readonly views: EmbeddedViews;
  readonly withdrawals: Withdrawals;
  readonly corrections: Corrections;
  readonly questions: () => readonly Question[];
  /** The script of a frame's page, from the site's root on; undefined while the client brings none. */
  readonly frameScript: string | undefined;
  readonly paint: Paint;
  /** Told when a file could not be made. */
  readonly onTrouble: (error: unknown) => void;
}

/** As long as a picture may be shown without asking whether there is a newer one. */
const newest = "public, max-age=60, s-maxage=300, stale-while-revalidate=86400, stale-if-error=604800";
/** What never changes. */
const frozen = "public, max-age=31536000, immutable";
/** As long as it may be shown that there is none. */
const brief = "public, max-age=30";

/** Bytes of files that are kept in memory. */
const room = 200_000_000;

interface Made {
  readonly file: FileInMemory;
  /** The sum of the sheet, of a page. */
  readonly sheet: string | undefined;
}

/** Status and, in seconds, when to ask again. */
const outcomes: Readonly<Record<Told, { readonly status: number; readonly again?: number }>> = {
  unknown: { status: 404 },
  refused: { status: 422 },
  unavailable: { status: 503, again: 5 },
  busy: { status: 429, again: 30 },
  failed: { status: 500, again: 30 },
  withdrawn: { status: 410 },
};

/** What answers under `/embed/v1/`: a view as a page for a frame, a picture, data, a page that is read. */
export function embedRouter(parts: EmbedParts): Router {
  const { config, views, withdrawals, corrections, questions, frameScript, paint, onTrouble } = parts;
  const router = Router({ caseSensitive: true, strict: true });
  const files = recent<Made>(room);
  const making = singleFlight<Made>();
  const takes = (id: string) =>
    questions()
      .find((question) => question.id === id)
      ?.parameters.map(({ name }) => name);

  const tell = async (
    request: Request,
    response: Response,
    address: Pick<EmbedAddress, "form" | "look"> & { readonly view?: EmbedView },
    why: Told,
    said?: { readonly text?: string; readonly more?: readonly string[] },
  ): Promise<void> => {
    const way = standIn.app + (why === "unknown" || address.view === undefined ? "/" : pageOf(address.view));
    const { text, ending, sheet } = toldFile(address, why, said ?? {}, way);
    const { status, again } = outcomes[why];
    if (again !== undefined && !response.hasHeader("Retry-After")) response.setHeader("Retry-After", again);
    policy(response, sheet);
    const file = inMemory(Buffer.from(fromOrigins(text, originsOf(request, config))), ending, false);
    await sendFile(file, request, response, status, brief);
  };

  const make = async (
    address: EmbedAddress,
    view: OpenView,
    notes: readonly string[],
    origins: Origins,
  ): Promise<Made> => {
    const { content, sheet } = await contentOf(address, view, notes, frameScript);
    const written = fromOrigins(content, origins);
    const bytes = address.form === "png" ? await paint(written, scaleOf(written, address)) : Buffer.from(written);
    return { file: inMemory(bytes, endingOf(address.form), false), sheet };
  };

  const view: RequestHandler = async (request, response, next) => {
    const path = `${embedRoot}${request.path.slice(1)}`;
    const asked = readEmbed(path, searchOf(request), takes);
    if (asked === undefined) {
      const form = readEmbedForm(path, searchOf(request));
      return form === undefined ? next() : tell(request, response, form, "unknown");
    }
    const address = { ...asked, view: withoutDefaults(asked.view, questions()) };
    const withdrawn = await withdrawals.of(address.view);
    if (withdrawn !== undefined)
      return tell(request, response, address, "withdrawn", { text: withdrawnWords(withdrawn, address.look.lang) });
    const found = await views.find(address.view, () => admitted(request, response));
    if (found.kind !== "found")
      return tell(request, response, address, found.kind, {
        more: found.kind === "refused" && found.message !== "" ? [found.message] : [],
      });
    response.removeHeader("Retry-After");
    const { manifest } = found.view;
    // The newest version is one that was withdrawn by its number.
    const taken =
      manifest === undefined || address.view.kind === "code"
        ? undefined
        : await withdrawals.of({ ...address.view, version: manifest.n });
    if (taken !== undefined)
      return tell(request, response, address, "withdrawn", { text: withdrawnWords(taken, address.look.lang) });

    const isFrozen = address.view.kind === "question" && address.view.version !== undefined;
    const isPage = address.form === "page" || address.form === "html";
    const notes =
      isFrozen && isPage && manifest !== undefined
        ? correctionNotes(await corrections.list(), manifest, address.look.lang)
        : [];
    const origins = originsOf(request, config);
    const key = [writeEmbed(address), found.view.stamp, origins.app, origins.embed, ...notes].join(" ");
    let made = files.get(key);
    try {
      made ??= await making(key, () => make(address, found.view, notes, origins));
    } catch (error) {
      onTrouble(error);
      return tell(request, response, address, "failed");
    }
    files.set(key, made, made.file.size);
    policy(response, made.sheet);
    // A page of a frozen version can still get a note.
    await sendFile(made.file, request, response, 200, isFrozen && !isPage ? frozen : newest);
  };

  /** Refuses nothing itself: who has been shown something before is shown that again. */
  const over: RequestHandler = (_request, response, next) => {
    response.locals["overRate"] = true;
    next();
  };
  const limit = rateLimit(config.rate === 0 ? 0 : Math.max(1, Math.ceil(config.rate / mostOfRate)), over);

  /** Whether something new may be opened for this request: what is published, or was opened before, nobody counts. */
  const admitted = (request: Request, response: Response): Promise<boolean> =>
    new Promise((resolve, reject) => {
      Promise.resolve(limit(request, response, () => resolve(response.locals["overRate"] !== true))).catch(reject);
    });

  router.get(/.*/, view);
  return router;
}

/** Opening a view costs about as much as so many other requests. */
const mostOfRate = 20;

function policy(response: Response, sheet: string | undefined): void {
  if (sheet === undefined) filePolicy(response);
  else pagePolicy(response, sheet);
}

/** What stands behind the path, with its question mark. */
export function searchOf({ originalUrl }: Pick<Request, "originalUrl">): string {
  const at = originalUrl.indexOf("?");
  return at === -1 ? "" : originalUrl.slice(at);
}

async function contentOf(
  address: EmbedAddress,
  view: OpenView,
  notes: readonly string[],
  frameScript: string | undefined,
): Promise<{ readonly content: string; readonly sheet: string | undefined }> {
  const { form, look, purpose } = address;
  const name = keptAs(address);
  const kept = name === undefined ? undefined : await view.file(name);
  if (kept !== undefined) return { content: partOf(kept.toString("utf8"), purpose), sheet: undefined };
  const drawn = await view.drawn(look.lang);
  if (form === "svg") return { content: drawn.svg(look), sheet: undefined };
  // What has no way to see which colours a reader has chosen is light, unless it was asked for.
  if (form === "png")
    return {
      content: purpose === "card" ? drawn.card() : drawn.sheet(look.theme === "dark" ? "dark" : "light"),
      sheet: undefined,
    };
  if (form === "csv") return { content: drawn.csv(), sheet: undefined };
  if (form === "json")
    return {
      content: purpose === undefined ? drawn.json() : partOf(JSON.stringify(drawn.widget()), purpose),
      sheet: undefined,
    };
  const beside = (other: EmbedForm) => writeEmbed({ ...address, form: other, purpose: undefined });
  const where = { reading: beside("html"), csv: beside("csv"), frame: beside("page"), notes };
  const sheet = pageSheet(look, drawn.facts.across);
  const content = pageDocument({
    lang: look.lang,
    title: drawn.facts.title,
    description: drawn.facts.summary,
    canonical: standIn.app + pageOf(address.view),
    sheet,
    body: form === "page" ? drawn.frame(look, where) : drawn.reading(look, where),
    script: form === "page" && !look.still ? frameScript : undefined,
  });
  return { content, sheet: sheet.sum };
}

/** Pixels that a painted picture has at most: a large one is painted less finely. */
const mostPixels = 12_000_000;

/** A card has its own size; a picture is painted at twice its size where that is not too large. */
function scaleOf(svg: string, { purpose }: EmbedAddress): number {
  if (purpose === "card") return 1;
  const [, width = "1", height = "1"] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return Math.min(2, Math.sqrt(mostPixels / (Number(width) * Number(height))));
}

/** The name under which a published version keeps this file; undefined where it keeps none of this look. */
function keptAs({ form, look, purpose }: EmbedAddress): string | undefined {
  const { lang, theme, accent } = look;
  if (form === "svg") return accent === undefined ? `${theme}.${lang}.svg` : undefined;
  if (form === "json") return `${purpose === undefined ? "data" : "widget"}.${lang}.json`;
  return form === "csv" ? `claims.${lang}.csv` : undefined;
}

/** Of all that is told of a view, what is asked for; whatever else a file holds is whole. */
function partOf(text: string, purpose: EmbedAddress["purpose"]): string {
  if (purpose !== "outline" && purpose !== "claims") return text;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as this server wrote it
  const data = JSON.parse(text) as WidgetData;
  return JSON.stringify(purpose === "outline" ? outlineOf(data) : claimsOf(data));
}

function endingOf(form: EmbedForm): string {
  return form === "page" ? ".html" : `.${form}`;
}
