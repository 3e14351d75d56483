import { setFlagsFromString } from "node:v8";
import { ConfigError, readConfig, type Config } from "../src/config.ts";
import { DatabaseRefused } from "../src/database/database-refused.ts";
import { DatabaseUnavailable, type Database } from "../src/database/database.ts";
import { DiskFull } from "../src/database/disk-full.ts";
import { LaunchFailed } from "../src/database/launch-failed.ts";
import { LaunchStopped } from "../src/database/launch-stopped.ts";
import { launch, type Launched } from "../src/database/launch.ts";
import { openDatabase } from "../src/database/open.ts";
import { watchDisk } from "../src/database/watch-disk.ts";
import { createLog, type Log } from "../src/log.ts";
import { prepareDatabase, type Prepared } from "../src/seed/prepare-database.ts";
import { SeedError } from "../src/seed/seed-error.ts";
import { ListenFailed, startServer } from "../src/server.ts";
import { step } from "server/bin/step.mjs";

/** Everything a person needs to open Lodeline in a browser, until Ctrl-C or SIGTERM: those call the start off, too. */
async function main(): Promise<void> {
  // Where memory is plentiful V8 lets a heap grow to four times what lives in it before it looks through it again; twice is enough.
  setFlagsFromString("--heap-growing-percent=100");
  const config = readConfig();
  const log = createLog(config.logLevel);
  const stopping = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.on(signal, () => {
        stopping.abort();
        resolve();
      });
  });

  // First, because a taken port is better known before Neo4j is fetched than after.
  const server = await startServer(config, log);
  let neo4j: Launched | undefined;
  let database: Database | undefined;
  let diskIsFull = false;
  try {
    const launched = config.outside === undefined ? await launch(config, log, { signal: stopping.signal }) : undefined;
    neo4j = launched;
    database = await openDatabase(
      config.outside ?? connectionOf(launched),
      () => launched?.phase().kind === "restarting",
    );
    if (!stopping.signal.aborted) await prepare(database, config, log, stopping.signal);
    if (!stopping.signal.aborted) {
      await server.open(database);
      process.stdout.write(`Lodeline is ready at ${config.publicUrl?.origin ?? server.url}\n`);
      await stopped;
    }
  } catch (error) {
    diskIsFull = error instanceof DiskFull;
    throw error;
  } finally {
    await server.stop();
    await database?.close();
    // It finds no room to stop in order either, and would go on trying while somebody waits for the sentence.
    await neo4j?.stop({ byForce: diskIsFull });
  }
}

function connectionOf(neo4j: Launched | undefined): Launched["connection"] {
  if (neo4j === undefined) throw new LaunchFailed("No database was started, and NEO4J_URI names none.");
  return neo4j.connection;
}

async function prepare(database: Database, config: Config, log: Log, signal: AbortSignal): Promise<void> {
  const progress = step("Preparing the database");
  const watching = new AbortController();
  const cut = () => void database.close();
  signal.addEventListener("abort", cut, { once: true });
  try {
    const embedded = config.outside === undefined;
    const preparing = prepareDatabase(database, { embedded }, log, (text) => progress.note(text));
    const prepared = await Promise.race([preparing, ...(embedded ? [fullDisk(config.home, watching.signal)] : [])]);
    progress.done(words(prepared));
    if (prepared.outcome === "untouched") process.stdout.write(`${prepared.sentence}\n`);
  } catch (error) {
    progress.failed();
    throw signal.aborted ? new LaunchStopped() : error;
  } finally {
    watching.abort();
    signal.removeEventListener("abort", cut);
  }
}

/** @throws DiskFull once the disk that holds the home has been full for a while. */
async function fullDisk(home: string, signal: AbortSignal): Promise<never> {
  await watchDisk(home, 10_000, signal);
  throw new DiskFull(home);
}

function words(prepared: Prepared): string {
  if (prepared.outcome === "current") return "up to date";
  if (prepared.outcome === "untouched") return "nothing written";
  const lines = prepared.report.derived.reduce((sum, { created }) => sum + created, 0);
  return `${prepared.report.rows} rows, ${lines} derived`;
}

/** Errors whose message was written for the person at the terminal. */
function isForPerson(error: unknown): error is Error {
  return [ConfigError, DatabaseRefused, DatabaseUnavailable, LaunchFailed, ListenFailed, SeedError].some(
    (kind) => error instanceof kind,
  );
}

try {
  await main();
} catch (error) {
  if (!(error instanceof LaunchStopped)) {
    process.stderr.write(
      `${isForPerson(error) ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}
