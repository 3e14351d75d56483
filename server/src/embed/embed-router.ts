import { Router, type Request, type RequestHandler, type Response } from "express";
import {
  besideFrame,
  embedRoot,
  pageOf,
  plainLook,
  readEmbed,
  readEmbedForm,
  writeEmbed,
  type EmbedAddress,
  type EmbedForm,
  type EmbedLook,
  type EmbedView,
} from "../../contract/embed/embed-address.ts";
import { claimsOf, lineClaimsOf, outlineOf } from "../../contract/embed/live-data.ts";
import { standIn, type DrawnView } from "../../contract/embed/view-maker.ts";
import type { WidgetData } from "../../contract/embed/widget-data.ts";
import type { Config } from "../config.ts";
import { inMemory, sendFile, type FileInMemory } from "../http/file-in-memory.ts";
import { searchOf } from "../http/search-of.ts";
import { parameterNames } from "../questions/parameter-names.ts";
import type { Question } from "../questions/question.ts";
import type { Corrections } from "./corrections.ts";
import { correctionNotes } from "./correction-notes.ts";
import { filePolicy, pagePolicy } from "./embed-headers.ts";
import type { EmbeddedViews, OpenView } from "./embedded-views.ts";
import { keptPage } from "./kept-page.ts";
import type { OpeningLimit } from "./opening-limit.ts";
import { fromOrigins, originsOf, type Origins } from "./origins.ts";
import { pageDocument } from "./page-document.ts";
import { pageSheet } from "./page-sheet.ts";
import type { Paint } from "./paint-thread.ts";
import type { Manifest } from "./published-files.ts";
import { recent } from "./recent.ts";
import { singleFlight } from "./single-flight.ts";
import { toldFile, withdrawnWords, type Told } from "./told.ts";
import { withoutDefaults } from "./without-defaults.ts";
import type { Withdrawal, Withdrawals } from "./withdrawals.ts";

export interface EmbedParts {
  readonly config: Pick<Config, "publicUrl" | "embedUrl">;
  readonly views: EmbeddedViews;
  readonly withdrawals: Withdrawals;
  readonly corrections: Corrections;
  readonly questions: () => readonly Question[];
  /** The script of a frame's page, from the site's root on; undefined while the client brings none. */
  readonly frameScript: string | undefined;
  readonly paint: Paint;
  readonly admit: OpeningLimit;
  /** Told when a file could not be made. */
  readonly onTrouble: (error: unknown) => void;
}

/** As long as a picture may be shown without asking whether there is a newer one. */
const newest = "public, max-age=60, s-maxage=300, stale-while-revalidate=86400, stale-if-error=604800";
/** What never changes. */
const frozen = "public, max-age=31536000, immutable";
/** As long as it may be shown that there is none. */
const brief = "public, max-age=30";
/** What is another's at once: that one address asks too much, or that something is wrong just now. */
const never = "no-store";

/** Bytes of files that are kept in memory, with the same packed and the addresses they are found by. */
const room = 200_000_000;
/** Pictures that are painted, or wait to be: whoever asks for more is told to come again. */
const mostPainting = 24;

/** Too much is being painted, or asked to be by one address. */
class Busy extends Error {
  override readonly name = "Busy";
}

/** The view holds no such part. */
class NoPart extends Error {
  override readonly name = "NoPart";
}

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
  const { config, views, withdrawals, corrections, questions, frameScript, paint, admit, onTrouble } = parts;
  const router = Router({ caseSensitive: true, strict: true });
  const files = recent<Made>(room);
  const making = singleFlight<Made>();
  const takes = (id: string) => parameterNames(questions(), id);

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
    await sendFile(file, request, response, status, status === 429 || status >= 500 ? never : brief);
  };

  const make = async (
    address: EmbedAddress,
    view: OpenView,
    notes: readonly string[],
    origins: Origins,
  ): Promise<Made> => {
    const { content, sheet } = await contentOf(address, view, notes, frameScript);
    const written = fromOrigins(content, origins);
    const bytes = address.form === "png" ? await painted(written, scaleOf(written, address)) : Buffer.from(written);
    return { file: inMemory(bytes, endingOf(address.form), false), sheet };
  };

  let painting = 0;
  const painted = async (svg: string, scale: number): Promise<Buffer> => {
    if (painting >= mostPainting) throw new Busy("Too much is being painted.");
    painting += 1;
    try {
      return await paint(svg, scale);
    } finally {
      painting -= 1;
    }
  };

  const view: RequestHandler = async (request, response, next) => {
    const path = `${embedRoot}${request.path.slice(1)}`;
    const asked = readEmbed(path, searchOf(request), takes);
    if (asked === undefined) {
      const form = readEmbedForm(path, searchOf(request));
      return form === undefined ? next() : tell(request, response, form, "unknown");
    }
    const address = { ...asked, look: lookOf(asked) };
    try {
      await show(address, request, response);
    } catch (error) {
      if (error instanceof Busy) return tell(request, response, address, "busy");
      if (error instanceof NoPart) return tell(request, response, address, "unknown");
      onTrouble(error);
      return tell(request, response, address, "failed");
    }
  };

  const show = async (asked: EmbedAddress, request: Request, response: Response): Promise<void> => {
    const plain = { ...asked, view: withoutDefaults(asked.view, questions()) };
    // A version stays where it was published, also where a default has changed since.
    const isOld = isFrozen(asked.view) && (await views.find(asked.view, refused)).kind === "found";
    const address = isOld ? asked : plain;
    const withdrawn = await withdrawals.of(address.view);
    const gone = (why: Withdrawal) =>
      tell(request, response, address, "withdrawn", withdrawnWords(why, address.look.lang));
    if (withdrawn !== undefined) return gone(withdrawn);
    const found = await views.find(address.view, () => admit(request, response));
    if (found.kind !== "found")
      return tell(request, response, address, found.kind, {
        more: found.kind === "refused" && found.message !== "" ? [found.message] : [],
      });
    response.removeHeader("Retry-After");
    const { manifest } = found.view;
    // The newest version is one that was withdrawn by its number.
    const taken = manifest && (await withdrawals.of(address.view, manifest.n));
    if (taken !== undefined) return gone(taken);

    const isPage = address.form === "page" || address.form === "html";
    const notes =
      isFrozen(address.view) && isPage && manifest !== undefined
        ? correctionNotes(await corrections.list(), manifest, address.look.lang)
        : [];
    const origins = originsOf(request, config);
    const key = [writeEmbed(address), found.view.stamp, origins.app, origins.embed, ...notes].join(" ");
    let made = files.get(key);
    if (made === undefined && isDear(address, manifest) && !(await admit(request, response)))
      throw new Busy("One address asks for too much.");
    made ??= await making(key, () => make(address, found.view, notes, origins));
    files.set(key, made, 2 * made.file.size + 2 * key.length);
    policy(response, made.sheet);
    // Only the bytes that were kept never change: a page can still get a note, and a picture is painted anew.
    const lasts = isFrozen(address.view) && keptAs(address) !== undefined;
    await sendFile(made.file, request, response, 200, lasts ? frozen : newest);
  };

  router.get(/.*/, view);
  return router;
}

const refused = () => Promise.resolve(false);

function isFrozen(view: EmbedView): boolean {
  return view.kind === "question" && view.version !== undefined;
}

/** Whether it is painted for one who asks, and not for the cards and sheets that all share. */
function isDear({ form, look }: EmbedAddress, manifest: Manifest | undefined): boolean {
  return form === "png" && (manifest === undefined || look.focus !== undefined);
}

/** As much of a look as its form shows: what makes no difference is no other file. */
function lookOf({ form, look, purpose }: EmbedAddress): EmbedLook {
  const { lang, theme, focus } = look;
  if (form === "csv" || form === "json" || purpose === "card") return { ...plainLook, lang };
  // What has no way to see which colours a reader has chosen is light, unless it was asked for.
  if (form === "png") return { ...plainLook, lang, theme: theme === "dark" ? "dark" : "light", focus };
  return form === "svg" ? look : { ...look, narrow: undefined };
}

function policy(response: Response, sheet: string | undefined): void {
  if (sheet === undefined) filePolicy(response);
  else pagePolicy(response, sheet);
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
  if (kept !== undefined) return { content: partOf(kept.toString("utf8"), address), sheet: undefined };
  let drawn: DrawnView;
  try {
    drawn = await view.drawn(look.lang);
  } catch (error) {
    const asItWas = await keptContent(address, view, notes);
    if (asItWas === undefined) throw error;
    return asItWas;
  }
  if (form === "svg") return { content: drawn.svg(look), sheet: undefined };
  if (form === "png")
    return {
      content: purpose === "card" ? drawn.card() : drawn.sheet(look.theme === "dark" ? "dark" : "light", look.focus),
      sheet: undefined,
    };
  if (form === "csv") return { content: drawn.csv(), sheet: undefined };
  if (form === "json")
    return {
      content: purpose === undefined ? drawn.json() : JSON.stringify(dataOf(drawn.widget(), address)),
      sheet: undefined,
    };
  const beside = (other: EmbedForm) =>
    form === "page" ? besideFrame(address, other) : writeEmbed({ ...address, form: other, purpose: undefined });
  const where = { reading: beside("html"), csv: beside("csv"), frame: beside("page"), notes };
  const sheet = pageSheet(look, drawn.facts.across, form === "page" ? "frame" : "reading");
  const content = pageDocument({
    lang: look.lang,
    title: drawn.facts.title,
    description: drawn.facts.summary,
    // That of a code would be as long as what it holds.
    canonical: address.view.kind === "code" ? undefined : standIn.app + pageOf(address.view),
    sheet,
    body: form === "page" ? drawn.frame(look, where) : drawn.reading(look, where),
    script: form === "page" && !look.still ? frameScript : undefined,
  });
  return { content, sheet: sheet.sum };
}

/** A published version as it was written then, where this program cannot draw what an earlier one has kept. */
async function keptContent(
  address: EmbedAddress,
  view: OpenView,
  notes: readonly string[],
): Promise<{ readonly content: string; readonly sheet: string | undefined } | undefined> {
  const { form, look } = address;
  if (view.manifest === undefined || (form !== "page" && form !== "html" && form !== "png" && form !== "svg"))
    return undefined;
  const theme = form === "png" && look.theme === "auto" ? "light" : look.theme;
  const picture = (await view.file(`${theme}.${look.lang}.svg`))?.toString("utf8");
  if (picture === undefined) return undefined;
  if (form === "png" || form === "svg") return { content: picture, sheet: undefined };
  return keptPage(address, view.manifest.title, picture, notes);
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
  const { lang, theme, accent, focus, narrow } = look;
  if (form === "svg")
    return accent === undefined && focus === undefined && narrow !== true ? `${theme}.${lang}.svg` : undefined;
  if (form === "json") return `${purpose === undefined ? "data" : "widget"}.${lang}.json`;
  return form === "csv" ? `claims.${lang}.csv` : undefined;
}

/** Of all that is told of a view, what is asked for; whatever else a file holds is whole. @throws `NoPart` */
function partOf(text: string, address: EmbedAddress): string {
  if (address.purpose !== "outline" && address.purpose !== "claims") return text;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as this server wrote it
  return JSON.stringify(dataOf(JSON.parse(text) as WidgetData, address));
}

function dataOf(data: WidgetData, { purpose, line }: EmbedAddress): object {
  if (purpose === "outline") return outlineOf(data);
  if (purpose !== "claims") return data;
  const part = line === undefined ? claimsOf(data) : lineClaimsOf(data, line);
  if (part === undefined) throw new NoPart("There is no such line.");
  return part;
}

function endingOf(form: EmbedForm): string {
  return form === "page" ? ".html" : `.${form}`;
}
