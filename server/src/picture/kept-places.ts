import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Picture, PictureRelationship, Places } from "../../contract/layout/picture.ts";
import { lineWords } from "../../contract/line-words.ts";
import { makeFolder } from "../make-folder.ts";

/** Raise it whenever `layOut` gives other places: what was kept is then laid out again. */
const edition = 7;

/** About 4 kB a picture: at most some 8 MB. */
const mostKept = 2_000;

const keptPlaces = z.object({
  positions: z.array(
    z.object({
      id: z.string(),
      x: z.number(),
      y: z.number(),
      caption: z.enum(["inside", "below", "above", "left", "right"]),
    }),
  ),
  lines: z.array(
    z.object({
      id: z.string(),
      bend: z.number(),
      words: z.object({ lines: z.array(z.string()), dx: z.number(), dy: z.number(), angle: z.number() }).nullable(),
    }),
  ),
});

/** Places on disk, one small file for each picture. */
export interface KeptPlaces {
  /** The name under which a picture's places are kept: the same for the same picture in any order of rows. */
  key(picture: Picture): string;
  /** Undefined where nothing is kept, or what is kept cannot be read or fits another picture. */
  read(key: string, picture: Picture): Promise<Places | undefined>;
  /** Written whole or not at all. @throws where the folder cannot be written. */
  write(key: string, places: Places): Promise<void>;
}

/** Keeps places under a folder, the 2,000 last written ones. */
export function keptPlacesIn(folder: string): KeptPlaces {
  let written = 0;
  return {
    key,
    read: async (name, picture) => {
      try {
        const text = await readFile(join(folder, `${name}.json`), "utf8");
        const parsed = keptPlaces.safeParse(JSON.parse(text));
        return parsed.success && fits(parsed.data, picture) ? parsed.data : undefined;
      } catch {
        // Missing, damaged or unreadable: it is laid out again.
        return undefined;
      }
    },
    write: async (name, places) => {
      await makeFolder(folder);
      const whole = join(folder, `${name}.json`);
      const part = `${whole}.${randomUUID()}.part`;
      try {
        await writeFile(part, JSON.stringify(places));
        await rename(part, whole);
      } catch (error) {
        await rm(part, { force: true }).catch(() => undefined);
        throw error;
      }
      written += 1;
      if (written % 50 === 1) await prune(folder);
    },
  };
}

/** All that `layOut` looks at, in an order of its own; the words of lines too, which are not the picture's. */
function key(picture: Picture): string {
  const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);
  const nodes = picture.nodes
    .toSorted(byId)
    .map((node) => [node.id, node.caption, node.labels, node.collective, node.hypothetical]);
  const nodeOf = new Map(picture.nodes.map((node) => [node.id, node]));
  const wordsOf = (line: PictureRelationship): readonly string[] => {
    const [source, target] = [nodeOf.get(line.source), nodeOf.get(line.target)];
    return source === undefined || target === undefined ? [] : lineWords({ ...line, source, target });
  };
  const lines = picture.relationships
    .toSorted(byId)
    .map((line) => [
      wordsOf(line),
      [line.id, line.type, line.source, line.target, line.polarity, line.standing],
      line.claims
        .map((mark) =>
          JSON.stringify([
            mark.source,
            mark.group,
            mark.assertedBy,
            mark.voices,
            mark.denial ?? null,
            mark.modality,
            mark.disputed,
          ]),
        )
        .toSorted(),
    ]);
  return createHash("sha256")
    .update(JSON.stringify([edition, nodes, lines]))
    .digest("hex")
    .slice(0, 40);
}

function fits(places: Places, picture: Picture): boolean {
  const nodes = new Set(picture.nodes.map(({ id }) => id));
  return places.positions.length === nodes.size && places.positions.every(({ id }) => nodes.has(id));
}

async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  if (names.length <= mostKept) return;
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0 })),
  );
  const oldest = dated.toSorted((one, other) => one.at - other.at).slice(0, names.length - mostKept);
  await Promise.all(oldest.map(({ name }) => rm(join(folder, name), { force: true })));
}
