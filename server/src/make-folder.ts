import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder with all that it stands in. Not by `mkdir`'s own `recursive`: that asks for ever in a file system which
 * says that a folder does not exist while it refuses to make it, as `/proc` does.
 * @param mode of what is made.
 * @throws the file system's error; EACCES where a folder that is there lets none be made in it.
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() === true) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent, mode);
  try {
    await mkdir(folder, mode);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    // Somebody else was faster.
    if (code === "EEXIST" && (await stat(folder)).isDirectory()) return;
    if (code === "ENOENT") throw Object.assign(new Error(`No folder can be made in ${parent}.`), { code: "EACCES" });
    throw error;
  }
}
