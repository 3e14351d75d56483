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
const lookAgain = 5_000;

const quietly: TellStep = () => ({ note: () => undefined, done: () => undefined, failed: () => undefined });

/** What the copy is to hold. */
interface Wanted {
  /** Neo4j's version, then each seed with its checksum, a line each: differs when the copy is not as it should be. */
  readonly key: string;
  /** By their lines in the key. */
  readonly seeds: ReadonlyMap<string, SeedFolder>;
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
  let seen: string | undefined;
  let held: string | undefined;

  const now = (next: Connection | undefined) => {
    connection = next;
    for (const listener of listeners) listener();
  };
  const effects = { signal: stopping.signal, step: quietly };

  const renew = async ({ key, seeds }: Wanted) => {
    const copy = join(home, "copy");
    const has = (await readFile(copy, "utf8").catch(() => "")).split("\n");
    if (has.join("\n") === key) return;
    const names = new Set([...seeds.values()].map(({ name }) => name));
    const [version, ...loaded] = has;
    // A seed that is gone, and another Neo4j: from nothing. A load that is called off leaves no file, and so comes here.
    const canGoOn = version === its.neo4jVersion && loaded.every((line) => names.has(line.replace(/ \w+$/, "")));
    await rm(canGoOn ? copy : home, { recursive: true, force: true });
    const filling = await launch(its, log, effects);
    try {
      const database = await openDatabase(filling.connection);
      const cut = () => void database.close();
      stopping.signal.addEventListener("abort", cut, { once: true });
      try {
        for (const [line, seed] of seeds) if (!canGoOn || !loaded.includes(line)) await loadSeed(database, seed);
      } finally {
        stopping.signal.removeEventListener("abort", cut);
        await database.close();
      }
    } finally {
      await filling.stop();
    }
    await writeFileWhole(copy, key);
  };

  const bringUp = async () => {
    const sets = await database.read<SeedSet>(statement("seed/sets"));
    const recorded = JSON.stringify(sets);
    if (recorded === seen) return;
    const wanted = await wantedOf(sets, its.neo4jVersion, await notedFolders(config.home));
    for (const seed of wanted.without)
      log.warn({ seed }, "This seed's folder is not as it was loaded: the console's copy goes without it");
    if (wanted.key === held) {
      seen = recorded;
      return;
    }
    held = undefined;
    now(undefined);
    await launched?.stop();
    await renew(wanted);
    const started = await launch(its, log, effects, shape);
    launched = started;
    seen = recorded;
    held = wanted.key;
    started.onPhase((phase) => now(phase.kind === "ready" ? started.connection : undefined));
    now(started.connection);
    log.info({ seeds: [...wanted.seeds.values()].map(({ name }) => name) }, "The console's database is ready");
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

/** Those of the recorded seeds that can be loaded again: their folder stands where it was noted, as it was loaded. */
async function wantedOf(
  sets: readonly SeedSet[],
  version: string,
  folders: ReadonlyMap<string, string>,
): Promise<Wanted> {
  const seeds = new Map<string, SeedFolder>();
  const without: string[] = [];
  for (const { name, checksum } of sets.toSorted((one, other) => (one.loadedAt < other.loadedAt ? -1 : 1))) {
    const seed = await seedOf(folders.get(name));
    if (seed !== undefined && (await seedChecksum(seed)) === checksum) seeds.set(`${name} ${checksum}`, seed);
    else without.push(name);
  }
  return { key: [version, ...seeds.keys()].join("\n"), seeds, without };
}

async function seedOf(folder: string | undefined): Promise<SeedFolder | undefined> {
  if (folder === undefined) return undefined;
  return readSeedFolder(folder).catch(() => undefined);
}
