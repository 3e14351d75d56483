import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { writeFileWhole } from "../database/write-file-whole.ts";
import { makeFolder } from "../make-folder.ts";
import { ownFolder, ownName, type SeedFolder } from "./seed-folder.ts";

const noted = z.record(z.string(), z.string());

/** Where the folders of the seeds that were loaded stand, by the seeds' names; Lodeline's own among them. */
export async function notedFolders(home: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(fileOf(home), "utf8").catch(() => "{}");
  const folders = noted.safeParse(parsed(text)).data ?? {};
  return new Map([...Object.entries(folders), [ownName, ownFolder]]);
}

/**
 * Notes where a loaded seed's folder stands, so that its rows can be loaded again elsewhere. Beside the graph and not
 * in it: what stands in the graph can be asked for.
 */
export async function noteFolder(home: string, seed: SeedFolder, folder: string): Promise<void> {
  if (seed.name === ownName) return;
  const folders = new Map(await notedFolders(home));
  folders.delete(ownName);
  folders.set(seed.name, resolve(folder));
  await makeFolder(home, 0o700);
  await writeFileWhole(fileOf(home), `${JSON.stringify(Object.fromEntries(folders), null, 2)}\n`);
}

function fileOf(home: string): string {
  return join(home, "seed-folders.json");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
