import type { Database } from "../database/database.ts";
import type { Log } from "../log.ts";
import { loadSeed } from "./load-seed.ts";
import { recordedChecksum } from "./recorded-checksum.ts";
import { seedChecksum } from "./seed-checksum.ts";
import { ownFolder, readSeedFolder } from "./seed-folder.ts";
import { changedNothing, type SeedReport } from "./seed-report.ts";
import type { TellProgress } from "./tell-progress.ts";

/** What became of the database before serving. */
export type Prepared =
  | { readonly outcome: "loaded"; readonly report: SeedReport }
  /** It holds what the seeds say: nothing was read of them, nothing written. */
  | { readonly outcome: "current" }
  /** It is somebody's own and not as the seeds say: nothing was written. */
  | { readonly outcome: "untouched"; readonly sentence: string };

/**
 * Makes a database ready to serve. One of our own (`embedded`) always gets schema, seeds and what is derived from
 * them; an outside one only while it holds no node at all.
 * @param tell how far loading has come.
 * @throws SeedError when the seeds cannot be loaded; the database is then as it was.
 */
export async function prepareDatabase(
  database: Database,
  { embedded }: { readonly embedded: boolean },
  log: Log,
  tell?: TellProgress,
): Promise<Prepared> {
  const seed = await readSeedFolder(ownFolder);
  const recorded = await recordedChecksum(database, seed.name);
  if (recorded !== undefined && recorded === (await seedChecksum(seed))) {
    log.info({ seed: seed.name }, "The database holds the seeds already.");
    return { outcome: "current" };
  }
  if (!embedded && (await database.read("MATCH (n) RETURN 1 AS some LIMIT 1")).length > 0) {
    const sentence =
      recorded === undefined
        ? "The database of NEO4J_URI already holds data, and Lodeline's is not among it. Nothing was written: run npm run seed to add it, or name an empty database."
        : "The database of NEO4J_URI holds another version of Lodeline's data. Nothing was written: run npm run seed to bring it up to date.";
    log.warn(sentence);
    return { outcome: "untouched", sentence };
  }
  const report = await loadSeed(database, seed, tell);
  log.info({ seed: seed.name, rows: report.rows, changed: !changedNothing(report) }, "The seeds are loaded.");
  return { outcome: "loaded", report };
}
