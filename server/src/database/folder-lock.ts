import { link, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LaunchFailed } from "./launch-failed.ts";
import { isRunning, notedProcess, runningProcess } from "./running-process.ts";

/**
 * Takes a folder for this process, so that two instances never share one. A lock whose process is gone
 * (`kill -9`, power cut) is no lock. Neo4j's own lock on its store stands behind this one.
 * @returns what gives the folder back.
 * @throws LaunchFailed when another instance that runs now has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, "lock");
  const own = join(folder, `lock.${process.pid}`);
  const self = await runningProcess(process.pid);
  await writeFile(own, JSON.stringify(self), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      // A link appears whole or not at all, and never over another.
      const taken = await link(own, file).then(
        () => true,
        () => false,
      );
      if (taken) return () => rm(file, { force: true });
      const holder = await notedProcess(file);
      if (holder !== undefined && (await isRunning(holder))) throw new LaunchFailed(inUse(folder, holder.pid));
      const stale = join(folder, `lock.stale.${process.pid}`);
      await rename(file, stale).catch(() => undefined);
      // Between the reading and the renaming another start may have taken it: then it gets it back.
      const removed = await notedProcess(stale);
      if (removed !== undefined && (await isRunning(removed))) await link(stale, file).catch(() => undefined);
      await rm(stale, { force: true });
    }
    throw new LaunchFailed(inUse(folder, undefined));
  } finally {
    await rm(own, { force: true });
  }
}

function inUse(folder: string, pid: number | undefined): string {
  const who = pid === undefined ? "Another Lodeline" : `Another Lodeline (process ${pid})`;
  return `${who} already runs on ${folder}: stop it first, or give this one a folder of its own with LODELINE_HOME.`;
}
