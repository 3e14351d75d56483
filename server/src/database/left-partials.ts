import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * Removes what killed starts left half written in a folder: everything named `….partial.<pid>` whose process is
 * gone. What cannot be removed stays.
 */
export async function removeLeftPartials(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, pid] = /\.partial\.(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there and somebody else's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
