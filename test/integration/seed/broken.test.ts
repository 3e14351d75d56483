import { loadSeed } from "server/seed/load-seed.ts";
import { readSeedFolder } from "server/seed/seed-folder.ts";
import { describe, expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { picture } from "../../support/picture.ts";
import { seedFolder } from "../../support/seed-folder.ts";

describe("a broken seed names file, line and reason, and leaves the database as it was:", () => {
  const claim =
    "{id: 'b-01', source: 'r-gzero-call', subject: 'rwanda', relation: 'SEEKS', object: 'cobalt', polarity: 'affirmed', modality: 'judged', standing: 'holds', asserter: 'reuters', saidOn: '2025-02', statement: 'Rwanda wants cobalt.'}";
  const good: Readonly<Record<string, readonly string[]>> = {
    "1-entities.cypher": [
      "{id: 'b-land', labels: ['Country'], name: 'Borduria', caption: 'Borduria', context: ['europe']}",
    ],
    "2-claims.cypher": [claim, claim.replace("b-01", "b-02").replace("SEEKS", "OPPOSES")],
    "3-links.cypher": ["{from: 'b-01', type: 'QUALIFIES', to: 'b-02'}"],
    "4-disputes.cypher": [
      "{id: 'B1', title: 'Cobalt?', summary: 'Wanted or not.', claims: ['b-01', '000-01'], kind: 'sources-disagree'}",
    ],
    "5-deal-status.cypher": ["{deal: 'us-ukraine-minerals-deal', status: 'signed', date: '2025-02', claim: 'b-01'}"],
    "6-observations.cypher": [
      "{id: 'o-b', country: 'rwanda', mineral: 'cobalt', value: 3, unit: 't', stage: 'mine', year: 2025, edition: 'MCS 2026', status: 'confirmed', sources: ['r-gzero-call']}",
    ],
  };
  const file = (rows: readonly string[]): string =>
    `// A header\nUNWIND [\n${rows.map((row) => `  ${row}`).join(",\n")}\n] AS row\nRETURN row\n`;

  /** Loads the good seed with one part of one file written otherwise; gives what became of it. */
  async function load(name: string, part: string, instead: string): Promise<unknown> {
    expect(file(good[name] ?? []), "the part stands in the file").toContain(part);
    const { folder, remove } = await seedFolder(
      Object.fromEntries(
        Object.entries(good).map(([each, rows]) => [
          each,
          each === name ? file(rows).replace(part, instead) : file(rows),
        ]),
      ),
    );
    const broken = await readSeedFolder(folder);
    await remove();
    return loadSeed(database, broken).catch((error: unknown) => error);
  }

  test.each([
    ["a comma too few", "4-disputes.cypher", "'B1', title", "'B1' title", "4-disputes.cypher, line 3, column "],
    [
      "an unknown column",
      "2-claims.cypher",
      "{id: 'b-02',",
      "{id: 'b-02', colour: 'red',",
      "2-claims.cypher, line 4: there is no column colour in this kind of row.",
    ],
    [
      "a word outside the model",
      "5-deal-status.cypher",
      "'signed'",
      "'blessed'",
      "5-deal-status.cypher, line 3: status takes one of demanded, drafted, rejected",
    ],
    [
      "a date that is none",
      "5-deal-status.cypher",
      "'2025-02'",
      "'8 May'",
      "5-deal-status.cypher, line 3: date takes an EDTF date such as 2025-02-27~ or 2025-02-24/2025-02-25, not 8 May.",
    ],
    [
      "a claim that ends before it begins",
      "2-claims.cypher",
      "saidOn: '2025-02'",
      "from: '2026-07', until: '2026-06'",
      "2-claims.cypher, line 3: until ends before `from` begins.",
    ],
    ["a missing column", "2-claims.cypher", "subject: 'rwanda', ", "", "2-claims.cypher, line 3: subject is missing."],
    [
      "a number for a text",
      "2-claims.cypher",
      "'Rwanda wants cobalt.'",
      "7",
      "2-claims.cypher, line 3: statement takes text.",
    ],
    [
      "no row at all",
      "3-links.cypher",
      "{from: 'b-01', type: 'QUALIFIES', to: 'b-02'}",
      "'QUALIFIES'",
      "3-links.cypher, row 1: a row is a map: {id: '…', …}.",
    ],
    [
      "an unknown id",
      "3-links.cypher",
      "to: 'b-02'",
      "to: 'b-99'",
      "3-links.cypher, line 3: to names b-99, and there is no claim of that id.",
    ],
    [
      "an id twice",
      "2-claims.cypher",
      "'b-02'",
      "'b-01'",
      "2-claims.cypher, line 4: b-01 stands already in 2-claims.cypher, line 3. Every row needs an id of its own.",
    ],
    [
      "a quantity without a unit",
      "2-claims.cypher",
      "saidOn:",
      "quantity: '5', saidOn:",
      "2-claims.cypher, line 3: quantity and unit go together: give both or neither.",
    ],
    [
      "a value without a unit",
      "6-observations.cypher",
      "unit: 't', ",
      "",
      "6-observations.cypher, line 3: value and unit go together: give both or neither.",
    ],
    [
      "a caption that is too long",
      "1-entities.cypher",
      "caption: 'Borduria'",
      "caption: 'The Proletarian State of Borduria'",
      "1-entities.cypher, line 3: caption takes a short name of at most 28 characters for pictures.",
    ],
    [
      "a dispute about one claim",
      "4-disputes.cypher",
      "['b-01', '000-01']",
      "['b-01']",
      "4-disputes.cypher, line 3: claims takes at least two claims.",
    ],
    [
      "a statement that writes",
      "4-disputes.cypher",
      "RETURN row",
      "CREATE (:Entity {id: 'x'}) RETURN row",
      "4-disputes.cypher: it writes to the graph. A seed file only yields rows",
    ],
    [
      "other columns",
      "4-disputes.cypher",
      "RETURN row",
      "RETURN row.id AS id",
      "4-disputes.cypher: it yields the columns id. A seed file ends with RETURN row.",
    ],
    [
      "an entity that is alone",
      "1-entities.cypher",
      ", context: ['europe']",
      "",
      "1-entities.cypher, line 3: check entities-are-connected: entity b-land: it is connected to nothing",
    ],
    [
      "a name that another has",
      "1-entities.cypher",
      "name: 'Borduria'",
      "name: 'Kyiv'",
      "check names-mean-one-entity: name kyiv: it means several entities: ",
    ],
  ])("%s", async (_what, name, part, instead, reason) => {
    const before = await picture();
    const error = await load(name, part, instead);
    expect(error).toMatchObject({ name: "SeedError", message: expect.stringContaining(reason) });
    expect(await picture()).toBe(before);
  });
});
