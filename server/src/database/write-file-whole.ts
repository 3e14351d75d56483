import { rename, rm, writeFile } from "node:fs/promises";

/** Writes a file for its owner alone. It appears whole or not at all: a full disk never leaves half of it. */
export async function writeFileWhole(file: string, text: string): Promise<void> {
  const partial = `${file}.partial.${process.pid}`;
  try {
    await writeFile(partial, text, { mode: 0o600, flush: true });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
