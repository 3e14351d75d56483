import { createHash } from "node:crypto";
import { kinds } from "./kinds/kinds.ts";
import type { SeedFolder } from "./seed-folder.ts";
import { statementsOf } from "./statements-of.ts";

/** Changes when the loader itself stores rows otherwise than before. */
const form = 1;

/**
 * One text that differs when loading would give another graph: of the seed's files, and of the schema, deriving,
 * checks and statements that make the graph of them.
 */
export async function seedChecksum(seed: SeedFolder): Promise<string> {
  const folders = [
    "schema",
    "derive",
    "checks",
    "statements/seed",
    ...kinds.map((kind) => `statements/seed/${kind.name}`),
  ];
  const hash = createHash("sha256").update(JSON.stringify([form, seed.files.map(({ name, text }) => [name, text])]));
  for (const folder of folders) hash.update(JSON.stringify([folder, await statementsOf(folder)]));
  return hash.digest("hex");
}
