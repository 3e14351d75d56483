import { createHash, randomUUID } from "node:crypto";
import { readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { EmbedView } from "../../contract/embed/embed-address.ts";
import type { ViewSnapshot } from "../../contract/embed/view-maker.ts";
import { writeFileWhole } from "../database/write-file-whole.ts";
import { makeFolder } from "../make-folder.ts";

/** What a published version says of itself, beside its files. */
export interface Manifest {
  readonly n: number;
  /** Of its content, whenever it was read. */
  readonly hash: string;
  /** When it was written, ISO 8601. */
  readonly published: string;
  readonly title: string;
  /** What the picture shows, as a card says it; versions of old have none. */
  readonly brief?: string | undefined;
  /** The claims it is drawn by. */
  readonly claims: readonly string[];
  /** What it calls by name, "entity …" and "source …" with the id; versions of old have none. */
  readonly named?: readonly string[] | undefined;
}

/** Which version of a view is the newest, and of which content of the graph that was seen last. */
export interface Current {
  readonly n: number;
  readonly state: string;
  /** Why there is none any more: what it showed is not in the graph. */
  readonly ended?: "unknown" | "refused" | undefined;
}

export type QuestionView = Extract<EmbedView, { readonly kind: "question" }>;

/** Published versions on disk: `<question>/<parameter hash>/<n>/`, each written whole or not at all. */
export interface PublishedFiles {
  current(view: QuestionView): Promise<Current | undefined>;
  setCurrent(view: QuestionView, current: Current): Promise<void>;
  manifest(view: QuestionView, n: number): Promise<Manifest | undefined>;
  snapshot(view: QuestionView, n: number): Promise<ViewSnapshot | undefined>;
  /** The greatest version that stands there, whole; 0: none. */
  newest(view: QuestionView): Promise<number>;
  /** One file of a version, by its name; undefined where it has none of that name. */
  read(view: QuestionView, n: number, name: string): Promise<Buffer | undefined>;
  write(
    view: QuestionView,
    manifest: Manifest,
    snapshot: ViewSnapshot,
    files: ReadonlyMap<string, string | Buffer>,
  ): Promise<void>;
}

const current = z.object({
  n: z.number().int().positive(),
  state: z.string(),
  ended: z.enum(["unknown", "refused"]).optional(),
});

const manifest = z.object({
  n: z.number().int().positive(),
  hash: z.string(),
  published: z.string(),
  title: z.string(),
  brief: z.string().optional(),
  claims: z.array(z.string()),
  named: z.array(z.string()).optional(),
});

const fileName = /^[a-z0-9.-]{1,60}$/;

/** Keeps published versions under a folder. What is damaged or missing is as if it had never been there. */
export function publishedFiles(folder: string): PublishedFiles {
  const known = new Map<string, Current>();
  const of = ({ question, parameters: given }: QuestionView) => join(folder, question, parameterHash(given));
  const json = async <T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> => {
    try {
      const parsed = schema.safeParse(JSON.parse(await readFile(file, "utf8")));
      return parsed.success ? parsed.data : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    current: async (view) => {
      const there = of(view);
      const before = known.get(there);
      if (before !== undefined) return before;
      const found = await json(join(there, "current.json"), current);
      if (found !== undefined) known.set(there, found);
      return found;
    },
    setCurrent: async (view, now) => {
      const there = of(view);
      await makeFolder(there);
      await writeFileWhole(join(there, "current.json"), JSON.stringify(now));
      known.set(there, now);
    },
    newest: async (view) =>
      Math.max(0, ...(await names(of(view))).flatMap((name) => (/^[1-9]\d*$/.test(name) ? [Number(name)] : []))),
    manifest: (view, n) => json(join(of(view), String(n), "manifest.json"), manifest),
    snapshot: async (view, n) => {
      try {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `write` wrote; who draws it looks at its edition
        return JSON.parse(await readFile(join(of(view), String(n), "snapshot.json"), "utf8")) as ViewSnapshot;
      } catch {
        return undefined;
      }
    },
    read: async (view, n, name) => {
      if (!fileName.test(name)) return undefined;
      return readFile(join(of(view), String(n), name)).catch(() => undefined);
    },
    write: async (view, made, snapshot, files) => {
      const there = of(view);
      await makeFolder(there);
      await writeFileWhole(join(there, "parameters.json"), JSON.stringify(view.parameters));
      const partial = join(there, `.${made.n}.${randomUUID()}`);
      try {
        await makeFolder(partial);
        for (const [name, content] of files)
          // oxlint-disable-next-line no-await-in-loop -- one after the other: nobody waits for it
          await writeFile(join(partial, name), content, { flush: true });
        await writeFile(join(partial, "snapshot.json"), JSON.stringify(snapshot), { flush: true });
        await writeFile(join(partial, "manifest.json"), JSON.stringify(made), { flush: true });
        // What another process has written meanwhile stays: a version never changes.
        await rename(partial, join(there, String(made.n)));
      } catch (error) {
        await rm(partial, { recursive: true, force: true });
        throw error;
      }
    },
  };
}

async function names(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith(".") ? [entry.name] : [])).sort();
}

/** The same for the same values, in whichever order they were given. */
function parameterHash(given: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(given).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(sorted)).digest("hex").slice(0, 16);
}
