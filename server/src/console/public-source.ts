import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { TellStep } from "server/bin/step.mjs";
import type { Config, Connection } from "../config.ts";
import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";
import type { InstanceShape } from "../database/instance-shape.ts";
import { launch, type Launched } from "../database/launch.ts";
import { openDatabase } from "../database/open.ts";
import { writeFileWhole } from "../database/write-file-whole.ts";
import type { Log } from "../log.ts";
import { loadSeed } from "../seed/load-seed.ts";
import { notedFolders } from "../seed/noted-folders.ts";
import { readSeedFolder, type SeedFolder } from "../seed/seed-folder.ts";
import { seedChecksum } from "../seed/seed-checksum.ts";
import type { ConsoleSource } from "./console-source.ts";

/** Small, and nothing can be written to it: what a stranger can take down is this, and it is soon there again. */
const shape: InstanceShape = {
  heap: 256,
  oneStatement: 64,
  allStatements: 128,
  settings: [
    "server.databases.default_to_read_only=true",
    "db.transaction.concurrent.maximum=16",
    "server.bolt.thread_pool_max_size=16",
    "server.memory.query_cache.per_db_cache_num_entries=200",
  ],
};

/** Milliseconds after which it is looked whether the data was loaded anew. */
const lookAgain = 20_000;

const quietly: TellStep = () => ({ note: () => undefined, done: () => undefined, failed: () => undefined });

/** What the copy is to hold. */
interface Wanted {
  /** Differs when the copy has to be made anew. */
  readonly key: string;
  readonly seeds: readonly SeedFolder[];
  /** Seeds that cannot be loaded again: their folder is gone or not as it was. */
  readonly without: readonly string[];
}

interface SeedSet extends Row {
  readonly name: string;
  readonly checksum: string;
  readonly loadedAt: string;
}

/**
 * A Neo4j of the console's own with a copy of the public graph: made by loading the seeds that the explorer's database
 * has recorded, opened for reading alone, kept running, and made anew when those seeds change. Until it is there, and
 * while it starts again, the console says so; the explorer's database is never asked.
 */
export function publicSource(config: Config, database: Database, log: Log, profile: boolean): ConsoleSource {
  const home = join(config.home, "console");
  const its: Config = { ...config, home };
  const stopping = new AbortController();
  const listeners = new Set<() => void>();
  let connection: Connection | undefined;
  let launched: Launched | undefined;
  let held: string | undefined;

  const now = (next: Connection | undefined) => {
    connection = next;
    for (const listener of listeners) listener();
  };
  const effects = { signal: stopping.signal, step: quietly };

  const renew = async ({ key, seeds }: Wanted) => {
    if ((await readFile(join(home, "copy"), "utf8").catch(() => "")) === key) return;
    // From nothing each time: what is no longer in the seeds is then not in the copy either.
    await rm(home, { recursive: true, force: true });
    const filling = await launch(its, log, effects);
    try {
      const copy = await openDatabase(filling.connection);
      const cut = () => void copy.close();
      stopping.signal.addEventListener("abort", cut, { once: true });
      try {
        for (const seed of seeds) await loadSeed(copy, seed);
      } finally {
        stopping.signal.removeEventListener("abort", cut);
        await copy.close();
      }
    } finally {
      await filling.stop();
    }
    await writeFileWhole(join(home, "copy"), key);
  };

  const bringUp = async () => {
    const wanted = await wantedOf(database, config);
    if (wanted.key === held) return;
    for (const seed of wanted.without)
      log.warn({ seed }, "This seed's folder is not as it was loaded: the console's copy goes without it");
    now(undefined);
    await launched?.stop();
    held = undefined;
    await renew(wanted);
    const started = await launch(its, log, effects, shape);
    launched = started;
    held = wanted.key;
    started.onPhase((phase) => now(phase.kind === "ready" ? started.connection : undefined));
    now(started.connection);
    log.info({ seeds: wanted.seeds.map(({ name }) => name) }, "The console's database is ready");
  };

  const keep = async () => {
    for (let failures = 0; !stopping.signal.aborted;) {
      try {
        await bringUp();
        failures = 0;
      } catch (error) {
        failures += 1;
        if (!stopping.signal.aborted) log.error({ err: error }, "The console's database is not as it should be");
      }
      const wait = failures === 0 ? lookAgain : Math.min(60_000, 1_000 * 2 ** failures);
      await delay(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const kept = keep();

  return {
    off: undefined,
    profile,
    connection: () => connection,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onStuck: () => {
      if (connection === undefined) return;
      log.warn("A statement could not be ended: the console's database is started anew");
      launched?.kill();
    },
    close: async () => {
      stopping.abort();
      await kept;
      await launched?.stop();
    },
  };
}

/** The seeds that the explorer's database has recorded, each as it was loaded, and a text that differs when they do. */
async function wantedOf(database: Database, { home, neo4jVersion }: Config): Promise<Wanted> {
  const sets = await database.read<SeedSet>(statement("seed/sets"));
  const folders = await notedFolders(home);
  const seeds: SeedFolder[] = [];
  const without: string[] = [];
  const key: string[] = [neo4jVersion];
  for (const { name, checksum } of sets.toSorted((one, other) => (one.loadedAt < other.loadedAt ? -1 : 1))) {
    const seed = await seedOf(folders.get(name));
    if (seed !== undefined && (await seedChecksum(seed)) === checksum) {
      seeds.push(seed);
      key.push(`${name} ${checksum}`);
    } else without.push(name);
  }
  return { key: key.join("\n"), seeds, without };
}

async function seedOf(folder: string | undefined): Promise<SeedFolder | undefined> {
  if (folder === undefined) return undefined;
  return readSeedFolder(folder).catch(() => undefined);
}
