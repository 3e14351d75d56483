import { compareSeed, loadSeed } from "server/seed/load-seed.ts";
import { prepareDatabase } from "server/seed/prepare-database.ts";
import { ownFolder, readSeedFolder, type SeedFolder } from "server/seed/seed-folder.ts";
import { changedNothing, reportLines } from "server/seed/seed-report.ts";
import { createLog } from "server/log.ts";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { database } from "../../support/database.ts";
import { picture } from "../../support/picture.ts";

const seed = await readSeedFolder(ownFolder);

/** The seed as it would be with one file's text changed. */
function changed(file: string, change: (text: string) => string): SeedFolder {
  return {
    ...seed,
    files: seed.files.map((each) => (each.name === file ? { ...each, text: change(each.text) } : each)),
  };
}

async function write(statement: string): Promise<void> {
  await database.write((transaction) => transaction.run(statement));
}

/** Puts the graph back. */
async function restore(): Promise<void> {
  await write("MATCH (n) WHERE n.mine DETACH DELETE n");
  await loadSeed(database, seed);
}

/** For a test that leaves the graph changed; all others say themselves that it is as it was. */
const changes = (): void => onTestFinished(restore);

afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await restore();
});

describe("loading the seed", () => {
  test("twice changes nothing, and says so", async () => {
    const before = await picture();
    const told: string[] = [];
    const report = await loadSeed(database, seed, (words) => told.push(words));
    expect(told).toContain(`${seed.files.length} of ${seed.files.length} files read`);
    expect(told.at(-1)).toBe("checking the graph");
    expect(changedNothing(report)).toBe(true);
    expect(reportLines(report, true)).toEqual(["lodeline: 1175 rows, nothing changed."]);
    expect(await picture()).toBe(before);
  });

  test("twice at once takes turns: one does it, the other finds it done", async () => {
    changes();
    const other = changed("30-claims-000.cypher", (text) =>
      text.replace("second presidential term", "second term as president"),
    );
    const reports = await Promise.all([loadSeed(database, other), loadSeed(database, other)]);
    expect(reports.flatMap(({ differences }) => differences)).toEqual(["claims 000-01: statusText differs."]);
  });

  test("writes a changed row, and that one alone, with what follows from it", async () => {
    changes();
    const report = await loadSeed(
      database,
      changed("30-claims-000.cypher", (text) =>
        text.replace(
          "modality: 'presupposed', standing: 'holds', asserter: 'author-000'",
          "modality: 'judged', standing: 'holds', asserter: 'author-000'",
        ),
      ),
    );
    expect(report.kinds.find(({ name }) => name === "claims")).toMatchObject({ created: 0, changed: 1, removed: 0 });
    expect(report.differences).toHaveLength(1);
    expect(report.differences[0]).toMatch(/^claims 000-\d\d: modality differs\.$/);
  });

  test("removes what a row that left the seed had made, and the relationship no claim backs any more", async () => {
    changes();
    const report = await loadSeed(
      database,
      changed("34-claims-record.cypher", (text) => text.replace(/^ {2}\{id: 'r-018'.*\n/m, "")),
    );
    expect(reportLines(report, true)).toContain("lodeline: claims: 1 removed.");
    expect(await database.read("MATCH (claim:Claim {id: 'r-018'}) RETURN claim.id AS id")).toEqual([]);
    expect(await database.read("MATCH ()-[r]->() WHERE 'r-018' IN r.claims RETURN r.id AS id")).toEqual([]);
    const again = await loadSeed(database, seed);
    expect(reportLines(again, true)).toContain("lodeline: claims: 1 created.");
  });

  test("puts back what was changed or deleted by hand", async () => {
    const before = await picture();
    await write("MATCH (claim:Claim {id: '000-01'}) SET claim.statement = 'Something else.'");
    await write("MATCH (:Claim {id: '000-02'})-[end:SUBJECT]->() DELETE end");
    await write("MATCH ()-[r:LEADS]->() DELETE r");
    const report = await loadSeed(database, seed);
    expect(report.differences).toEqual(["claims 000-01: statement differs.", "claims 000-02: subject differs."]);
    const withoutIds = (text: string): string => text.replaceAll(/"\d+:[^"]+"/g, "");
    expect(
      withoutIds(await picture())
        .split("\n")
        .toSorted(),
    ).toEqual(withoutIds(before).split("\n").toSorted());
  });

  test("keeps what a user added: properties, labels, nodes and relationships", async () => {
    changes();
    await write(`
      MATCH (rwanda:Entity {id: 'rwanda'}), (cobalt:Entity {id: 'cobalt'})
      SET rwanda.visited = true, rwanda:Favourite
      CREATE (note:Note {mine: true, text: 'look again'})-[:ON {mine: true}]->(rwanda)
      CREATE (claim:Claim {mine: true, id: 'mine-1', relation: 'SEEKS', polarity: 'affirmed', modality: 'judged', standing: 'holds', statement: 'Rwanda wants cobalt.'})
      CREATE (claim)-[:SUBJECT]->(rwanda) CREATE (claim)-[:OBJECT]->(cobalt) CREATE (claim)-[:ASSERTED_BY]->(rwanda)
      WITH claim MATCH (source:Source {id: 'r-gzero-call'}) CREATE (claim)-[:CITES]->(source)`);
    const report = await loadSeed(
      database,
      changed("20-entities.cypher", (text) =>
        text.replace("aliases: ['Kigali']", "aliases: ['Kigali', 'Land of a thousand hills']"),
      ),
    );
    expect(report.kinds.filter(({ created, changed, removed }) => created + changed + removed > 0)).toEqual([
      { name: "entities", created: 0, changed: 1, removed: 0 },
    ]);
    const [kept] = await database.read(`
      MATCH (note:Note)-[:ON]->(rwanda:Entity {id: 'rwanda'})
      RETURN note.text AS text, rwanda.visited AS visited, rwanda:Favourite AS favourite, rwanda.aliases AS aliases,
        [(rwanda)-[r:SEEKS]->({id: 'cobalt'}) | r.claims] AS derived`);
    expect(kept).toEqual({
      text: "look again",
      visited: true,
      favourite: true,
      aliases: ["Kigali", "Land of a thousand hills"],
      derived: [["mine-1"]],
    });
    await write("MATCH (rwanda:Entity {id: 'rwanda'}) REMOVE rwanda.visited, rwanda:Favourite");
  });

  test("refuses to remove a node that others hold on to, and says which", async () => {
    await write("MATCH (c:Claim {id: 'r-018'}) CREATE (:Note {mine: true})-[:ON]->(c)");
    const before = await picture();
    const shorter = changed("34-claims-record.cypher", (text) => text.replace(/^ {2}\{id: 'r-018'.*\n/m, ""));
    await expect(loadSeed(database, shorter)).rejects.toThrow(
      "claims r-018: the row left the seed, but 1 relationships that others added still hold on to it.",
    );
    expect(await picture()).toBe(before);
    await write("MATCH (n:Note) WHERE n.mine DETACH DELETE n");
  });

  test("is one transaction with the checks: a seed that fails one leaves the database as it was", async () => {
    const before = await picture();
    const wrong = changed("31-claims-001.cypher", (text) =>
      text.replace(
        "object: 'vladimir-putin', about: ['ukraine-peace-deal'], polarity",
        "object: 'vladimir-putin', polarity",
      ),
    );
    await expect(loadSeed(database, wrong)).rejects.toThrow(
      /^31-claims-001\.cypher, line \d+: check negotiations-are-about-something: claim 001-03: it says that two negotiate, and not about what$/,
    );
    expect(await picture()).toBe(before);
  });
});

describe("comparing", () => {
  test("finds nothing where the database holds the seed", async () => {
    expect(reportLines(await compareSeed(database, seed), false)).toEqual(["lodeline: 1175 rows, nothing differs."]);
  });

  test("tells where the database differs, and writes nothing", async () => {
    changes();
    await write("MATCH (claim:Claim {id: '000-01'}) SET claim.standing = 'past'");
    await write("MATCH (dispute:Dispute {id: 'X25'}) DETACH DELETE dispute");
    const before = await picture();
    const report = await compareSeed(database, seed);
    expect(report.differences).toEqual(["claims 000-01: standing differs.", "disputes X25: is not in the database."]);
    expect(reportLines(report, false)).toEqual(["lodeline: claims: 1 to change.", "lodeline: disputes: 1 to create."]);
    expect(await picture()).toBe(before);
  });
});

describe("preparing a database to be served", () => {
  const log = createLog("silent");

  test("passes over one that holds the seeds already", async () => {
    expect(await prepareDatabase(database, { embedded: true }, log)).toEqual({ outcome: "current" });
    expect(await prepareDatabase(database, { embedded: false }, log)).toEqual({ outcome: "current" });
  });

  test("brings one of our own up to date", async () => {
    await write("MATCH (set:SeedSet {name: 'lodeline'}) SET set.checksum = 'older'");
    expect(await prepareDatabase(database, { embedded: true }, log)).toMatchObject({ outcome: "loaded" });
    expect(await prepareDatabase(database, { embedded: true }, log)).toEqual({ outcome: "current" });
  });

  test("writes nothing into somebody's own, and names the command that does", async () => {
    changes();
    await write("MATCH (set:SeedSet {name: 'lodeline'}) SET set.checksum = 'older'");
    const before = await picture();
    const prepared = await prepareDatabase(database, { embedded: false }, log);
    expect(prepared).toMatchObject({ outcome: "untouched", sentence: expect.stringContaining("npm run seed") });
    expect(await picture()).toBe(before);
  });
});
