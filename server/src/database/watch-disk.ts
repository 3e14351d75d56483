import { statfs } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";

/** Less than this is no room, in bytes: Neo4j writes in pieces of up to so much. */
const least = 1_048_576;

/**
 * Waits until the disk that holds a folder has been full for so many milliseconds: a Neo4j that finds no room in the middle of
 * a transaction may neither end it nor say so. Never ends where there is room; `signal` ends the watch.
 */
export async function watchDisk(folder: string, patience: number, signal: AbortSignal): Promise<void> {
  for (let since: number | undefined; !signal.aborted;) {
    const free = await statfs(folder).then(
      ({ bavail, bsize }) => bavail * bsize,
      () => Number.POSITIVE_INFINITY,
    );
    since = free < least ? (since ?? Date.now()) : undefined;
    if (since !== undefined && Date.now() - since >= patience) return;
    await delay(1_000, undefined, { signal }).catch(() => undefined);
  }
  return new Promise(() => undefined);
}
