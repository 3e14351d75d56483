import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { ownFolder, readSeedFolder } from "server/seed/seed-folder.ts";
import { afterEach, describe, expect, test } from "vitest";
import { seedFolder } from "../../support/seed-folder.ts";

const ends: (() => Promise<void>)[] = [];

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const { folder, remove } = await seedFolder(files);
  ends.push(remove);
  return folder;
}

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

describe("a seed folder", () => {
  test("is read in the order of its names, each file's kind from its name", async () => {
    const folder = await folderOf({
      "30-claims-more.cypher": "",
      "10-sources.cypher": "",
      "60-deal-status.cypher": "",
      "entities.cypher": "",
      "notes.txt": "",
    });
    const { files } = await readSeedFolder(folder);
    expect(files.map(({ name, kind }) => [name, kind.name])).toEqual([
      ["10-sources.cypher", "sources"],
      ["30-claims-more.cypher", "claims"],
      ["60-deal-status.cypher", "deal-status"],
      ["entities.cypher", "entities"],
    ]);
  });

  test("of Lodeline's own has a name that others may not take", async () => {
    expect((await readSeedFolder(ownFolder)).name).toBe("lodeline");
    const other = join(await folderOf({}), "lodeline");
    await mkdir(other);
    await expect(readSeedFolder(other)).rejects.toThrow("the name “lodeline” belongs to Lodeline's own seed");
  });

  test("that does not exist is named as it was given", async () => {
    await expect(readSeedFolder("/no/such/folder")).rejects.toThrow("/no/such/folder: there is no such folder.");
  });

  test("that is a file says so", async () => {
    const file = join(await folderOf({ "1-claims.cypher": "" }), "1-claims.cypher");
    await expect(readSeedFolder(file)).rejects.toThrow("this is a file; give the folder it stands in.");
  });

  test("without a Cypher file says what to put there", async () => {
    await expect(readSeedFolder(await folderOf({ "readme.md": "" }))).rejects.toThrow(
      "there is no .cypher file in this folder. Name one by its kind, such as 30-claims.cypher.",
    );
  });

  test("with a file of unknown kind names the file and the kinds", async () => {
    await expect(readSeedFolder(await folderOf({ "10-people.cypher": "" }))).rejects.toThrow(
      "10-people.cypher: its name says no known kind. Kinds are sources, entities, claims, links, disputes, deal-status, observations",
    );
  });
});
