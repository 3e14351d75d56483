import { describe, expect, test } from "vitest";
import { database } from "../../support/database.ts";

/** How many rows a statement gives for each value of `word`. */
async function counts(statement: string): Promise<Record<string, number>> {
  const rows = await database.read<{ word: string; n: number }>(statement);
  return Object.fromEntries(rows.map(({ word, n }) => [word, n]));
}

describe("the loaded graph", () => {
  test("holds 412 claims: 64, 70, 42 and 55 of the four documents, 181 of the record", async () => {
    expect(
      await counts(
        "MATCH (claim:Claim)-[:CITES]->(source:Source) RETURN CASE source.group WHEN 'document' THEN source.id ELSE 'record' END AS word, count(claim) AS n",
      ),
    ).toEqual({ "000": 64, "001": 70, "002": 42, "003": 55, record: 181 });
  });

  test("keeps how firmly each claim is said", async () => {
    expect(await counts("MATCH (claim:Claim) RETURN claim.modality AS word, count(*) AS n")).toEqual({
      reported: 152,
      stated: 107,
      attributed: 71,
      judged: 29,
      conditional: 22,
      presupposed: 15,
      hypothetical: 13,
      alleged: 3,
    });
  });

  test("keeps what is denied and what is open", async () => {
    expect(await counts("MATCH (claim:Claim) RETURN claim.polarity AS word, count(*) AS n")).toEqual({
      affirmed: 385,
      negative: 24,
      unknown: 3,
    });
  });

  test("keeps what is past, proposed, expected, cancelled and imagined apart from what holds", async () => {
    expect(await counts("MATCH (claim:Claim) RETURN claim.standing AS word, count(*) AS n")).toEqual({
      holds: 262,
      past: 80,
      expected: 27,
      proposed: 26,
      hypothetical: 13,
      cancelled: 4,
    });
  });

  test("keeps every relation", async () => {
    expect(await counts("MATCH (claim:Claim) RETURN claim.relation AS word, count(*) AS n")).toEqual({
      PARTY_TO: 93,
      COVERS: 47,
      ASSESSES: 40,
      SUPPORTS: 34,
      SEEKS: 29,
      ENACTS: 24,
      OPPOSES: 23,
      SUPPLIES: 17,
      CONTROLS: 15,
      NEGOTIATES: 14,
      SERVES: 13,
      LEADS: 12,
      HOLDS_DEPOSITS: 12,
      PRESSURES: 11,
      EXCLUDES: 10,
      HOSTS: 7,
      PART_OF: 6,
      SAME_AS: 3,
      REPRESENTS: 2,
    });
  });

  test("holds every entity, source, link, dispute, step and figure", async () => {
    const [all] = await database.read(`
      RETURN COUNT { (:Entity) } AS entities, COUNT { (:Source {group: 'document'}) } AS documents,
        COUNT { (:Source {group: 'record'}) } AS pages, COUNT { (:Dispute) } AS disputes,
        COUNT { (:Claim)-[:CONTRADICTS|QUALIFIES|SUPERSEDES|CORROBORATES]->(:Claim) } AS links,
        COUNT { (:Deal)-[:REACHED]->(:Source) } AS steps, COUNT { (:Observation) } AS figures,
        COUNT { (:Entity {recordOnly: true}) } AS recordOnly`);
    expect(all).toEqual({
      entities: 227,
      documents: 4,
      pages: 97,
      disputes: 25,
      links: 168,
      steps: 30,
      figures: 212,
      recordOnly: 86,
    });
  });

  test("marks everything that stands in a seed with the seed's name", async () => {
    const rows = await database.read(`
      MATCH (thing:Entity|Claim|Source|Dispute|Observation) WHERE thing.seed IS NULL RETURN labels(thing) AS what
      UNION MATCH ()-[thing]->() WHERE thing.seed IS NULL AND thing.claims IS NULL RETURN [type(thing)] AS what`);
    expect(rows).toEqual([]);
  });

  test("gives every date its days, and only dates", async () => {
    const [undated] = await database.read(
      "MATCH (claim:Claim {dated: 'undated'}) RETURN collect(claim.id) AS ids, sum(size([day IN [claim.earliest, claim.latest] WHERE day IS NOT NULL])) AS days",
    );
    expect(undated).toEqual({ ids: ["r-173", "r-174", "r-177"], days: 0 });
    const [between] = await database.read(
      "MATCH (claim:Claim {id: '000-01'}) RETURN claim.saidOn AS saidOn, claim.earliest AS earliest, claim.latest AS latest",
    );
    expect(between).toEqual({
      saidOn: "[2025-04-02..2025-04-12]",
      earliest: "2025-04-02",
      latest: "2025-04-12",
    });
  });
});

describe("what is derived from the claims", () => {
  test("is 362 relationships, 14 of them disputed", async () => {
    const [all] = await database.read(
      "MATCH (:Entity)-[r]->(:Entity) WHERE r.claims IS NOT NULL RETURN count(r) AS relationships, sum(toInteger(r.disputed)) AS disputed, sum(size(r.claims)) AS claims",
    );
    expect(all).toEqual({ relationships: 362, disputed: 14, claims: 412 });
  });

  test("groups claims by subject, relation, object, polarity and standing", async () => {
    const rows = await database.read(`
      MATCH (subject)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object)
      WITH subject.id + '.' + claim.relation + '.' + object.id + '.' + claim.polarity + '.' + claim.standing AS id,
        collect(claim.id) AS wanted
      OPTIONAL MATCH ()-[stored]->() WHERE stored.id = id
      WITH id, wanted, stored WHERE stored IS NULL OR size(wanted) <> size(stored.claims) OR any(claim IN wanted WHERE NOT claim IN stored.claims)
      RETURN id`);
    expect(rows).toEqual([]);
  });

  test("takes its firmness from the documents where they speak: a record's flat word firms nothing up", async () => {
    const [line] = await database.read(
      "MATCH ()-[r:SUPPORTS {id: 'rwanda.SUPPORTS.m23.affirmed.holds'}]->() RETURN r.modality AS modality, r.recordOnly AS recordOnly, r.disputed AS disputed, r.claims AS claims",
    );
    expect(line).toEqual({
      modality: "presupposed",
      recordOnly: false,
      disputed: true,
      claims: ["000-38", "r-064", "r-078", "r-137"],
    });
  });

  test("keeps a denial as a relationship of its own, disputed like what it denies", async () => {
    const [line] = await database.read(
      "MATCH ()-[r:SUPPORTS {id: 'rwanda.SUPPORTS.m23.negative.holds'}]->() RETURN r.modality AS modality, r.recordOnly AS recordOnly, r.disputed AS disputed",
    );
    expect(line).toEqual({ modality: "attributed", recordOnly: true, disputed: true });
  });

  test("finds a relationship by its id with an index", async () => {
    const rows = await database.read(
      "SHOW CONSTRAINTS YIELD type WHERE type = 'RELATIONSHIP_UNIQUENESS' RETURN count(*) AS n",
    );
    expect(rows).toEqual([{ n: 19 }]);
  });
});

test("the index folds accents and case", async () => {
  const rows = await database.read<{ id: string }>(
    "CALL db.index.fulltext.queryNodes('entity_names', 'FELIX') YIELD node RETURN node.id AS id",
  );
  expect(rows.map(({ id }) => id)).toContain("felix-tshisekedi");
});
