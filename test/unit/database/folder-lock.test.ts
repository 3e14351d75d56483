import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lockFolder } from "server/database/folder-lock.ts";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lodeline-lock-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a folder is taken once and free again when given back", async () => {
  const giveBack = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(/already runs on .*LODELINE_HOME/);
  await giveBack();
  await (
    await lockFolder(folder)
  )();
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ["of a process that is gone", JSON.stringify({ pid: 2 ** 22 + 1, begun: "1" })],
  ["of an earlier process with the same number", JSON.stringify({ pid: process.pid, begun: "1" })],
  ["that a full disk has left empty", ""],
  ["that is not readable as one", "{"],
])("a lock %s does not block", async (_whose, text) => {
  await writeFile(join(folder, "lock"), text);
  await expect(lockFolder(folder)).resolves.toBeTypeOf("function");
});

test("of many starts at once exactly one gets the folder, also over a stale lock", async () => {
  await writeFile(join(folder, "lock"), JSON.stringify({ pid: 2 ** 22 + 1, begun: "1" }));
  const starts = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
  expect(starts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});
