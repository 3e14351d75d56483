import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFolder } from "server/make-folder.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "lodeline-folder-"));
});
afterAll(() => rm(scratch, { recursive: true }));

test("a folder is made with all that it stands in, by several at once and again", async () => {
  const folder = join(scratch, "one/two/three");
  await Promise.all([makeFolder(folder, 0o700), makeFolder(folder, 0o700), makeFolder(join(scratch, "one/two"))]);
  await makeFolder(folder);
  expect((await stat(folder)).isDirectory()).toBe(true);
});

test("a file in its way is told", async () => {
  await writeFile(join(scratch, "file"), "");
  await expect(makeFolder(join(scratch, "file/folder"))).rejects.toMatchObject({ code: "EEXIST" });
});

test.skipIf(process.platform !== "linux")(
  "where no folder can be made it says so and does not try for ever",
  async () => {
    await expect(makeFolder("/proc/lodeline/folder")).rejects.toMatchObject({ code: "EACCES" });
  },
);
