import { rm } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { LaunchFailed } from "./launch-failed.ts";
import { isRunning, notedProcess } from "./running-process.ts";
import { processFile } from "./start-neo4j.ts";

/**
 * Waits until the database of an earlier start that was killed has ended: its guard is ending it. One whose guard
 * is gone as well is ended here.
 * @throws LaunchFailed when it does not end within half a minute.
 */
export async function endLeftover(home: string, signal: AbortSignal): Promise<void> {
  const noted = await notedProcess(processFile(home));
  if (noted === undefined) return;
  const begun = Date.now();
  const steps: readonly (readonly [number, NodeJS.Signals])[] = [
    [4_000, "SIGTERM"],
    [20_000, "SIGKILL"],
  ];
  const left = [...steps];
  while (await isRunning(noted)) {
    if (Date.now() - begun > 30_000) {
      throw new LaunchFailed(
        `The database of an earlier start (process ${noted.pid}) does not end: end it by hand, then start again.`,
      );
    }
    const [next] = left;
    if (next !== undefined && Date.now() - begun > next[0]) {
      left.shift();
      end(noted.pid, next[1]);
    }
    await delay(100, undefined, { signal });
  }
  await rm(processFile(home), { force: true });
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile, or it is somebody else's: the next look tells.
  }
}
