import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeLeftPartials } from "server/database/left-partials.ts";
import { expect, test } from "vitest";

test("what a killed start left half written goes; what is whole, or still being written, stays", async () => {
  const folder = await mkdtemp(join(tmpdir(), "lodeline-"));
  const gone = 2 ** 22 + 1;
  await mkdir(join(folder, `neo4j-5.partial.${gone}/lib`), { recursive: true });
  for (const name of [`classes-1.jsa.partial.${gone}`, `classes-2.jsa.partial.${process.pid}`, "classes-3.jsa"])
    await writeFile(join(folder, name), "");
  await removeLeftPartials(folder);
  expect(await readdir(folder)).toEqual([`classes-2.jsa.partial.${process.pid}`, "classes-3.jsa"]);
  await rm(folder, { recursive: true });
  await expect(removeLeftPartials(folder)).resolves.toBeUndefined();
});
