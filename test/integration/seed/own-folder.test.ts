import { statement } from "server/cypher/statement.ts";
import type { Database, ReadOptions, Row } from "server/database/database.ts";
import { loadSeed } from "server/seed/load-seed.ts";
import { readSeedFolder } from "server/seed/seed-folder.ts";
import { reportLines } from "server/seed/seed-report.ts";
import { basename } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { seedFolder } from "../../support/seed-folder.ts";

const entities = `UNWIND [
  {id: 'greenland', labels: ['Country'], name: 'Greenland', iso2: 'GL', context: ['europe']},
  {id: 'tanbreez', labels: ['Sector'], name: 'Tanbreez deposit', context: ['greenland', 'rare-earths']}
] AS row RETURN row`;

const claims = `UNWIND [
  {id: 'g-01', source: 'g-note', subject: 'united-states', relation: 'SEEKS', object: 'tanbreez', polarity: 'affirmed',
   modality: 'reported', standing: 'holds', asserter: 'reuters', saidOn: '2025-01~', statement: 'The United States wants the deposit.'}
] AS row RETURN row`;

const sources = `UNWIND [{id: 'g-note', kind: 'news', group: 'record', title: 'A note on Greenland'}] AS row RETURN row`;

const files = { "1-sources.cypher": sources, "2-entities.cypher": entities, "3-claims.cypher": claims };
const empty = "UNWIND [] AS row RETURN row";
const ends: (() => Promise<void>)[] = [];

let plannedAnew = 0;

/** The run's database, which keeps its plans and counts how often it was to forget them: what comes and goes here is little. */
const graph: Database = {
  ...database,
  read: <R extends Row>(
    text: string,
    ...more: [parameters?: Readonly<Record<string, unknown>>, options?: ReadOptions]
  ): Promise<readonly R[]> => {
    if (text !== statement("seed/plan-anew")) return database.read<R>(text, ...more);
    plannedAnew += 1;
    return Promise.resolve([]);
  },
};

/** Takes every row of a seed away, and its mark. */
async function forget(name: string): Promise<void> {
  const gone = await seedFolder({ "1-entities.cypher": empty });
  await loadSeed(graph, { ...(await readSeedFolder(gone.folder)), name });
  await gone.remove();
  await database.write((transaction) => transaction.run("MATCH (set:SeedSet {name: $name}) DELETE set", { name }));
}

async function load(given: Readonly<Record<string, string>>, name?: string) {
  const { folder, remove } = await seedFolder(given);
  ends.push(remove);
  const seed = { ...(await readSeedFolder(folder)), name: name ?? basename(folder) };
  ends.push(() => forget(seed.name));
  return loadSeed(graph, seed);
}

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

describe("somebody's own folder", () => {
  test("adds to the graph, refers to what is there, and is derived and marked like Lodeline's own", async () => {
    const report = await load(files);
    expect(reportLines(report, true).slice(0, 3)).toEqual([
      `${report.name}: sources: 1 created.`,
      `${report.name}: entities: 2 created.`,
      `${report.name}: claims: 1 created.`,
    ]);
    expect(
      await database.read(
        "MATCH ({id: 'united-states'})-[r:SEEKS]->(tanbreez {id: 'tanbreez'}) RETURN r.claims AS claims, r.modality AS modality, tanbreez.seed AS seed, tanbreez.recordOnly AS recordOnly",
      ),
    ).toEqual([{ claims: ["g-01"], modality: "reported", seed: report.name, recordOnly: true }]);
    expect(await database.read("MATCH (set:SeedSet) RETURN set.name AS name ORDER BY name")).toContainEqual({
      name: report.name,
    });
  });

  test("leaves Lodeline's own rows alone, and takes only its own away", async () => {
    const first = await load(files, "greenland");
    expect(first.kinds.every(({ removed }) => removed === 0)).toBe(true);
    const second = await load({ "1-entities.cypher": empty }, "greenland");
    expect(reportLines(second, true)).toEqual(
      expect.arrayContaining([
        "greenland: sources: 1 removed.",
        "greenland: entities: 2 removed.",
        "greenland: claims: 1 removed.",
      ]),
    );
    expect(await database.read("MATCH (set:SeedSet) RETURN set.name AS name")).toEqual([{ name: "lodeline" }]);
    expect(await database.read("RETURN COUNT { (:Entity) } AS entities, COUNT { (:Claim) } AS claims")).toEqual([
      { entities: 227, claims: 412 },
    ]);
  });

  test("that brings much has Neo4j plan anew what it planned before, one that brings nothing does not", async () => {
    const before = plannedAnew;
    await load(files, "greenland");
    expect(plannedAnew).toBe(before + 1);
    await load(files, "greenland");
    expect(plannedAnew).toBe(before + 1);
  });

  test("may not own a row of another seed", async () => {
    await expect(
      load({
        "1-entities.cypher": "UNWIND [\n  {id: 'rwanda', labels: ['Country'], name: 'Ruanda'}\n] AS row RETURN row",
      }),
    ).rejects.toThrow("1-entities.cypher, line 2: rwanda belongs to the seed “lodeline”. Choose another id.");
  });

  test("may not say a link that another seed says already", async () => {
    const [link] = await database.read(
      "MATCH (a:Claim)-[r:QUALIFIES {seed: 'lodeline'}]->(b:Claim) RETURN a.id AS from, b.id AS to ORDER BY a.id, b.id LIMIT 1",
    );
    const row = `{from: '${String(link?.["from"])}', type: 'QUALIFIES', to: '${String(link?.["to"])}'}`;
    await expect(load({ "1-links.cypher": `UNWIND [\n  ${row}\n] AS row RETURN row` }, "greenland")).rejects.toThrow(
      /several seeds give it: .*(lodeline greenland|greenland lodeline)/,
    );
  });

  test("may not take over what somebody added by hand", async () => {
    await database.write((transaction) =>
      transaction.run("CREATE (:Entity:Country {id: 'atlantis', name: 'Atlantis'})"),
    );
    await expect(
      load({
        "1-entities.cypher":
          "UNWIND [\n  {id: 'atlantis', labels: ['Country'], name: 'Atlantis', context: ['europe']}\n] AS row RETURN row",
      }),
    ).rejects.toThrow(
      "1-entities.cypher, line 2: atlantis is in the database already, and no seed made it. Choose another id.",
    );
    await database.write((transaction) => transaction.run("MATCH (e:Entity {id: 'atlantis'}) DETACH DELETE e"));
  });

  test("names a row by its number where rows do not begin lines", async () => {
    await expect(
      load({
        "1-entities.cypher":
          "UNWIND ['a', 'B'] AS id RETURN {id: id, labels: ['Goal'], name: 'Goal ' + id, context: ['europe']} AS row",
      }),
    ).rejects.toThrow("1-entities.cypher, row 2: id takes an id of a-z, 0-9 and hyphens.");
  });

  test("may compute its rows from the graph", async () => {
    const report = await load({
      "1-entities.cypher":
        "MATCH (country:Country {id: 'chile'}) RETURN {id: country.id + '-mines', labels: ['Sector'], name: 'Mines of ' + country.name, context: [country.id]} AS row",
    });
    expect(report.rows).toBe(1);
    expect(
      await database.read("MATCH (mines {id: 'chile-mines'})-[:BELONGS_TO]->(c) RETURN mines.name AS name, c.id AS of"),
    ).toEqual([{ name: "Mines of Chile", of: "chile" }]);
  });
});
