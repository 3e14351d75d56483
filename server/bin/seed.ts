import { parseArgs } from "node:util";
import { step } from "server/bin/step.mjs";
import { ConfigError, readConfig } from "../src/config.ts";
import { DatabaseRefused } from "../src/database/database-refused.ts";
import { DatabaseUnavailable } from "../src/database/database.ts";
import { LaunchFailed } from "../src/database/launch-failed.ts";
import { LaunchStopped } from "../src/database/launch-stopped.ts";
import { createLog } from "../src/log.ts";
import { compareSeed, loadSeed } from "../src/seed/load-seed.ts";
import { reachDatabase } from "../src/seed/reach-database.ts";
import { noteFolder } from "../src/seed/noted-folders.ts";
import { SeedError } from "../src/seed/seed-error.ts";
import type { TellProgress } from "../src/seed/tell-progress.ts";
import { ownFolder, readSeedFolder } from "../src/seed/seed-folder.ts";
import { changedNothing, reportLines, type SeedReport } from "../src/seed/seed-report.ts";

const usage = "Say npm run seed, npm run seed -- FOLDER, or either with --check.";
const shown = 40;

/** Loads Lodeline's seed, or somebody's own folder in the same form; with --check it only says what differs. */
async function main(): Promise<void> {
  const { folder, check } = readArguments();
  const config = readConfig();
  const stop = new AbortController();
  // Once: whoever insists ends it at once, and the database takes back what was not finished.
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)
    process.once(signal, () => {
      process.exitCode = code;
      stop.abort();
    });
  // The folder first: a wrong name should not wait for a database to start.
  const seed = await readSeedFolder(folder);
  const reached = await reachDatabase(config, createLog("warn"), stop.signal);
  const cut = () => void reached.database.close();
  stop.signal.addEventListener("abort", cut, { once: true });
  try {
    if (stop.signal.aborted) throw new LaunchStopped();
    // Before it is loaded: whoever sees the seed in the graph then finds its folder.
    if (!check) await noteFolder(config.home, seed, folder);
    const report = await attend(
      `${check ? "Comparing" : "Loading"} ${seed.files.length} ${seed.files.length === 1 ? "file" : "files"} of ${seed.name}`,
      (tell) => (check ? compareSeed(reached.database, seed) : loadSeed(reached.database, seed, tell)),
    );
    say(reportLines(report, !check));
    if (check && !changedNothing(report)) {
      say(report.differences.slice(0, shown));
      if (report.differences.length > shown) say([`… and ${report.differences.length - shown} more rows that differ.`]);
      process.exitCode = 1;
    }
  } catch (error) {
    throw stop.signal.aborted ? new LaunchStopped() : error;
  } finally {
    stop.signal.removeEventListener("abort", cut);
    await reached.close();
  }
}

/** Tells on the terminal that a step goes on; what comes out of it is told on standard output. */
async function attend(title: string, work: (tell: TellProgress) => Promise<SeedReport>): Promise<SeedReport> {
  const progress = step(title, process.stderr);
  try {
    const report = await work((text) => progress.note(text));
    progress.done(`${report.rows} rows`);
    return report;
  } catch (error) {
    progress.failed();
    throw error;
  }
}

function readArguments(): { readonly folder: string; readonly check: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { check: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new SeedError([`Only one folder can be loaded at a time. ${usage}`]);
    return { folder: positionals[0] ?? ownFolder, check: values.check };
  } catch (error) {
    throw error instanceof SeedError ? error : new SeedError([usage], { cause: error });
  }
}

function say(lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

try {
  await main();
} catch (error) {
  if (error instanceof LaunchStopped) process.stderr.write("Stopped. Nothing was changed.\n");
  else {
    const known = [SeedError, ConfigError, LaunchFailed, DatabaseRefused, DatabaseUnavailable].some(
      (kind) => error instanceof kind,
    );
    process.stderr.write(`${known && error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof SeedError) process.stderr.write("Nothing was changed.\n");
    process.exitCode = 1;
  }
}
