import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { step } from "./step.mjs";

/**
 * Does the work while nobody else does work under the same lock: two commands at once in one tree would install and
 * build into the same folders. The second waits its turn, and says so. A lock whose process is gone is no lock.
 * Plain JavaScript, because it guards the installing of every package.
 *
 * @template T
 * @param {string} lock the file that stands while the work is done; its folder is made
 * @param {AbortSignal} signal ends the waiting
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(lock, signal, work) {
  mkdirSync(dirname(lock), { recursive: true, mode: 0o700 });
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  const giveBack = () => {
    if (holderOf(lock) === process.pid) rmSync(lock, { force: true });
    rmSync(own, { force: true });
  };
  process.once("exit", giveBack);
  let waiting;
  try {
    while (!take(own, lock)) {
      const holder = holderOf(lock);
      if (holder === undefined) continue;
      if (isAlive(holder)) {
        waiting ??= step(`Waiting for another command in this folder (process ${holder})`);
        await delay(200, undefined, { signal });
      } else removeStale(lock, holder);
    }
    waiting?.done();
    return await work();
  } finally {
    waiting?.done();
    giveBack();
    process.removeListener("exit", giveBack);
  }
}

/** A link appears whole or not at all, and never over another. */
function take(own, lock) {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function removeStale(lock, holder) {
  const stale = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, stale);
    // Between the reading and the renaming another may have taken it: then it gets it back.
    if (holderOf(stale) !== holder) take(stale, lock);
    rmSync(stale, { force: true });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

function holderOf(lock) {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
