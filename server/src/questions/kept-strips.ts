import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { modalities } from "../../contract/modality.ts";
import { relations } from "../../contract/relation.ts";
import type { StripMark } from "./strip.ts";
import { makeFolder } from "../make-folder.ts";

/** The strokes of every question, by its id. */
export type StripsById = Readonly<Record<string, readonly StripMark[]>>;

const shape = z.object({
  key: z.string(),
  strips: z.record(
    z.string(),
    z.array(z.object({ type: z.enum(relations), modality: z.enum(modalities), disputed: z.boolean() })),
  ),
});

/** Strips on disk, in one small file under a folder: those of the graph as it was last. */
export interface KeptStrips {
  /** Undefined where nothing is kept under this key, or what is kept cannot be read. */
  read(key: string): Promise<StripsById | undefined>;
  /** Written whole or not at all. @throws where the folder cannot be written. */
  write(key: string, strips: StripsById): Promise<void>;
}

export function keptStripsIn(folder: string): KeptStrips {
  const whole = join(folder, "strips.json");
  return {
    read: async (key) => {
      try {
        const parsed = shape.safeParse(JSON.parse(await readFile(whole, "utf8")));
        return parsed.success && parsed.data.key === key ? parsed.data.strips : undefined;
      } catch {
        // Missing, damaged or unreadable: they are made again.
        return undefined;
      }
    },
    write: async (key, strips) => {
      await makeFolder(folder);
      const part = `${whole}.${randomUUID()}.part`;
      try {
        await writeFile(part, JSON.stringify({ key, strips }));
        await rename(part, whole);
      } catch (error) {
        await rm(part, { force: true }).catch(() => undefined);
        throw error;
      }
    },
  };
}
