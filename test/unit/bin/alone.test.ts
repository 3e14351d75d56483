import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alone } from "server/bin/alone.mjs";
import { afterEach, beforeEach, expect, test } from "vitest";

const never = new AbortController().signal;
let folder = "";
let lock = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lodeline-"));
  lock = join(folder, "made/preparing");
});
afterEach(() => rm(folder, { recursive: true }));

test("the lock stands while the work is done, and nothing stays of it, whether the work ends well or not", async () => {
  expect(await alone(lock, never, () => Promise.resolve(existsSync(lock)))).toBe(true);
  await expect(alone(lock, never, () => Promise.reject(new Error("no network")))).rejects.toThrow("no network");
  expect(await readdir(join(folder, "made"))).toEqual([]);
});

test("a lock whose process is gone does not block", async () => {
  const old = join(folder, "preparing");
  await writeFile(old, String(2 ** 22 + 1));
  expect(await alone(old, never, () => Promise.resolve("done"))).toBe("done");
  expect(await readdir(folder)).toEqual([]);
});

test("who has to wait for another process can be called off, and leaves that one's lock", async () => {
  const other = join(folder, "preparing");
  await writeFile(other, String(process.ppid));
  const stop = new AbortController();
  const waiting = alone(other, stop.signal, () => Promise.resolve());
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  expect(await readdir(folder)).toEqual(["preparing"]);
});
