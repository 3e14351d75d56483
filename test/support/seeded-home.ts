import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startProduct } from "./start-product.ts";

/** What lasts of a Lodeline that was stopped: its Neo4j, with the word that opens it. */
const lasts = ["data", "password"];

/** Each project's set-up has modules of its own; this they share. */
const shared: typeof globalThis & { lodelineSeededHome?: Promise<string> } = globalThis;

/**
 * The folder of a Lodeline after its first start: the built product as a person starts it, in an empty folder, until it is
 * ready, and then stopped. Made once in a run: seeding takes a Neo4j that has just started most of a minute of processor
 * time, and its copy starts in a few seconds.
 */
export function seededHome(): Promise<string> {
  return (shared.lodelineSeededHome ??= seed());
}

/** Makes this folder one of a Lodeline that has been started before. */
export async function copySeeded(seeded: string, folder: string): Promise<void> {
  for (const name of lasts) await cp(join(seeded, name), join(folder, name), { recursive: true });
}

/** Takes the folder away, where there is one. To be called by every set-up that asked for it. */
export async function removeSeededHome(): Promise<void> {
  const made = await shared.lodelineSeededHome?.catch(() => undefined);
  if (made !== undefined) await rm(made, { recursive: true, force: true, maxRetries: 5 });
}

async function seed(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lodeline-seeded-"));
  await (await startProduct(folder)).stop();
  return folder;
}
