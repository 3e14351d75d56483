import { Router, type Request, type RequestHandler, type Response } from "express";
import {
  embedRoot,
  pageOf,
  readEmbed,
  writeEmbed,
  type EmbedAddress,
  type EmbedForm,
  type EmbedView,
} from "../../contract/embed/embed-address.ts";
import { standIn, type DrawnView } from "../../contract/embed/view-maker.ts";
import type { Config } from "../config.ts";
import { inMemory, sendFile, type FileInMemory } from "../http/file-in-memory.ts";
import type { Question } from "../questions/question.ts";
import { filePolicy, pagePolicy } from "./embed-headers.ts";
import type { EmbeddedViews, OpenView } from "./embedded-views.ts";
import { fromOrigins, originsOf, type Origins } from "./origins.ts";
import { pageDocument } from "./page-document.ts";
import { pageSheet } from "./page-sheet.ts";
import { recent } from "./recent.ts";
import { singleFlight } from "./single-flight.ts";
import { toldFile, type Told } from "./told.ts";

export interface EmbedParts {
  readonly config: Pick<Config, "publicUrl" | "embedUrl">;
  readonly views: EmbeddedViews;
  readonly questions: () => readonly Question[];
  /** The script of a frame's page, from the site's root on; undefined while the client brings none. */
  readonly frameScript: string | undefined;
}

/** As long as a picture may be shown without asking whether there is a newer one. */
export const newest = "public, max-age=60, s-maxage=300, stale-while-revalidate=86400, stale-if-error=604800";

/** Bytes of drawn files that are kept. */
const room = 200_000_000;

interface Made {
  readonly file: FileInMemory;
  /** The sum of the sheet, of a page. */
  readonly sheet: string | undefined;
}

/** What answers under `/embed/v1/`: a view as a page for a frame, a picture, data, a page that is read. */
export function embedRouter({ config, views, questions, frameScript }: EmbedParts): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const files = recent<Made>(room);
  const making = singleFlight<Made>();
  const takes = (id: string) =>
    questions()
      .find((question) => question.id === id)
      ?.parameters.map(({ name }) => name);

  const make = async (address: EmbedAddress, view: OpenView, origins: Origins): Promise<Made> => {
    const drawn = await view.drawn(address.look.lang);
    const { text, sheet } = textOf(address, drawn, frameScript);
    const written = fromOrigins(text, origins);
    return { file: inMemory(Buffer.from(written), endingOf(address.form), false), sheet };
  };

  const view: RequestHandler = async (request, response, next) => {
    const address = readEmbed(`${embedRoot}${request.path.slice(1)}`, searchOf(request), takes);
    if (address === undefined) return next();
    const canonical = { ...address, view: withoutDefaults(address.view, questions()) };
    const found = await views.find(canonical.view);
    const origins = originsOf(request, config);
    if (found.kind !== "found") {
      const more = found.kind === "refused" ? [found.message] : [];
      return tell(request, response, canonical, found.kind, more);
    }
    const key = [writeEmbed(canonical), found.view.stamp, origins.app, origins.embed].join(" ");
    const known = files.get(key);
    const made = known ?? (await making(key, () => make(canonical, found.view, origins)));
    if (known === undefined) files.set(key, made, made.file.size);
    if (made.sheet === undefined) filePolicy(response);
    else pagePolicy(response, made.sheet);
    await sendFile(made.file, request, response, 200, newest);
  };
  const tell = async (
    request: Request,
    response: Response,
    address: EmbedAddress,
    why: Told,
    more: readonly string[] = [],
  ): Promise<void> => {
    const way = why === "unknown" ? standIn.app : standIn.app + pageOf(address.view);
    const { text, ending, sheet } = toldFile(address, why, more, way);
    const { status, again } = outcomes[why];
    if (again !== undefined) response.setHeader("Retry-After", again);
    if (sheet === undefined) filePolicy(response);
    else pagePolicy(response, sheet);
    const file = inMemory(Buffer.from(fromOrigins(text, originsOf(request, config))), ending, false);
    await sendFile(file, request, response, status, "public, max-age=30");
  };

  router.get(/.*/, view);
  return router;
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

function searchOf({ originalUrl }: Request): string {
  const at = originalUrl.indexOf("?");
  return at === -1 ? "" : originalUrl.slice(at);
}

/** The parameters that differ from what the question takes by itself, in its own order. */
function withoutDefaults(view: EmbedView, questions: readonly Question[]): EmbedView {
  if (view.kind === "code") return view;
  const question = questions.find(({ id }) => id === view.question);
  const given = (question?.parameters ?? []).flatMap(({ name, default: usual }) => {
    const value = view.parameters[name];
    return value === undefined || value === String(usual) ? [] : [[name, value] as const];
  });
  return { ...view, parameters: Object.fromEntries(given) };
}

function textOf(
  address: EmbedAddress,
  drawn: DrawnView,
  frameScript: string | undefined,
): { readonly text: string; readonly sheet: string | undefined } {
  const { form, look, purpose } = address;
  const beside = (other: EmbedForm) => writeEmbed({ ...address, form: other, purpose: undefined });
  if (form === "svg") return { text: drawn.svg(look), sheet: undefined };
  if (form === "csv") return { text: drawn.csv(), sheet: undefined };
  if (form === "json")
    return { text: purpose === "widget" ? JSON.stringify(drawn.widget()) : drawn.json(), sheet: undefined };
  const where = { reading: beside("html"), csv: beside("csv"), frame: beside("page"), notes: [] };
  const sheet = pageSheet(look, drawn.facts.across);
  const text = pageDocument({
    lang: look.lang,
    title: drawn.facts.title,
    description: drawn.facts.summary,
    canonical: standIn.app + pageOf(address.view),
    sheet,
    body: form === "page" ? drawn.frame(look, where) : drawn.reading(look, where),
    script: form === "page" && !look.still ? frameScript : undefined,
  });
  return { text, sheet: sheet.sum };
}

function endingOf(form: EmbedForm): string {
  return form === "page" ? ".html" : `.${form}`;
}
