import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Router, type RequestHandler } from "express";
import type { EmbedFiles } from "../../contract/embed/embed-files.ts";
import type { Config } from "../config.ts";
import { writeFileWhole } from "../database/write-file-whole.ts";
import { inMemory, sendFile, type FileInMemory } from "../http/file-in-memory.ts";
import { makeFolder } from "../make-folder.ts";
import type { Question } from "../questions/question.ts";
import { originsOf } from "./origins.ts";
import { tryPage } from "./try-page.ts";

export interface EmbedScripts {
  /** The script of a frame's page, from the site's root on; undefined where the client was not built. */
  readonly frame: string | undefined;
  /** What answers under `/embed` with scripts and what is said of them. */
  readonly router: RequestHandler;
}

/** The evergreen files change with us: a page asks within the hour, and goes on with the one it has meanwhile. */
const evergreen = "public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800";

/** Reads the scripts that partners' pages load from the built client. */
export async function embedScripts(
  client: string,
  config: Pick<Config, "publicUrl" | "embedUrl" | "home">,
  questions: () => readonly Question[],
): Promise<EmbedScripts> {
  const folder = join(client, "embed");
  const read = async (path: string, extension: string, immutable: boolean): Promise<FileInMemory | undefined> => {
    const whole = await readFile(join(folder, path)).catch(() => undefined);
    return whole && inMemory(whole, extension, immutable);
  };
  const hashed = new Map<string, FileInMemory>();
  for (const name of await readdir(join(folder, "a")).catch(() => [])) {
    const file = await read(`a/${name}`, ".js", true);
    if (file !== undefined) hashed.set(`/a/${name}`, file);
  }
  const earlier = await earlierScripts(join(folder, "a"), join(config.home, "embed", "a"));
  const lasting = new Map([
    ["/v1/loader.js", await read("v1/loader.js", ".js", false)],
    ["/v1/lodeline-graph.d.ts", await read("v1/lodeline-graph.d.ts", ".txt", false)],
  ]);
  const files = await readFile(join(folder, "files.json"), "utf8")
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the client's build wrote it
    .then((text) => JSON.parse(text) as EmbedFiles)
    .catch(() => undefined);

  const router = Router({ caseSensitive: true, strict: true });
  router.get("/try", (request, response, next) =>
    tryPage(request, response, { config, files, questions: questions() }) ? undefined : next(),
  );
  router.get("/v1/files.json", (request, response, next) => {
    if (files === undefined) return next();
    response.setHeader("Cache-Control", "no-cache");
    response.json({ ...originsOf(request, config), files });
  });
  router.get(/.*/, async (request, response, next) => {
    const file = hashed.get(request.path) ?? lasting.get(request.path) ?? (await earlier(request.path));
    if (file === undefined) return next();
    await sendFile(file, request, response, 200, evergreen);
  });
  return { frame: files && `/embed/a/${files.frame.name}`, router };
}

/**
 * Keeps hashed scripts for good, so that pages which hold to a hash, or to a loader from before an update, go on working: puts
 * those of today beside those of earlier versions. Gives one of them by its path; undefined where it never was.
 */
async function earlierScripts(
  today: string,
  kept: string,
): Promise<(path: string) => Promise<FileInMemory | undefined>> {
  const known = new Map<string, FileInMemory>();
  const there = new Set(await readdir(kept).catch(() => []));
  for (const name of await readdir(today).catch(() => []))
    // A folder that cannot be written is no reason to show nothing: it is said where pictures are published.
    // oxlint-disable-next-line no-await-in-loop -- a few files, once
    if (!there.has(name)) await keepFile(join(today, name), kept, name).catch(() => undefined);
  return async (path) => {
    const [, name] = /^\/a\/([A-Za-z0-9_-][A-Za-z0-9._-]*\.js)$/.exec(path) ?? [];
    if (name === undefined) return undefined;
    const before = known.get(name);
    if (before !== undefined) return before;
    const whole = await readFile(join(kept, name)).catch(() => undefined);
    const file = whole && inMemory(whole, ".js", true);
    if (file !== undefined) known.set(name, file);
    return file;
  };
}

async function keepFile(from: string, folder: string, name: string): Promise<void> {
  await makeFolder(folder);
  await writeFileWhole(join(folder, name), await readFile(from, "utf8"));
}
