import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "server/root.ts";
import { describe, expect, test } from "vitest";
import { database } from "../../support/database.ts";

const folder = join(root, "cypher/checks");
const names = readdirSync(folder).map((name) => name.replace(/\.cypher$/, ""));
const textOf = (name: string): string => readFileSync(join(folder, `${name}.cypher`), "utf8");

/** For each check, ways to break the graph and what the check then says of which thing. */
const breaks: Record<string, readonly (readonly [statement: string, what: string, why: string])[]> = {
  "captions-fit-pictures": [
    ["MATCH (e:Entity {id: 'nato'}) REMOVE e.caption", "entity nato", "28 characters"],
    ["MATCH (e:Entity {id: 'rwanda'}) SET e.caption = 'China'", "caption china", "rwanda"],
  ],
  "claims-have-their-ends": [
    ["MATCH (:Claim {id: '000-01'})-[end:SUBJECT]->() DELETE end", "claim 000-01", "no subject"],
    ["MATCH (:Claim {id: '000-01'})-[end:OBJECT]->() DELETE end", "claim 000-01", "no object"],
    ["MATCH (:Claim {id: '000-01'})-[end:ASSERTED_BY]->() DELETE end", "claim 000-01", "no asserter"],
    ["MATCH (:Claim {id: '000-01'})-[end:CITES]->() DELETE end", "claim 000-01", "no source"],
    [
      "MATCH (c:Claim {id: '000-01'}), (e:Entity {id: 'rwanda'}) CREATE (c)-[:SUBJECT]->(e)",
      "claim 000-01",
      "2 of what it may have one: subject",
    ],
  ],
  "claims-have-their-relationship": [
    ["MATCH ()-[r:LEADS]->() WHERE '000-01' IN r.claims DELETE r", "claim 000-01", "donald-trump LEADS united-states"],
  ],
  "dates-can-be-read": [
    [
      "MATCH (c:Claim {id: '000-01'}) SET c.saidOn = 'early April'",
      "claim 000-01",
      "saidOn is no date in EDTF: early April",
    ],
    ["MATCH (c:Claim {id: 'r-140'}) REMOVE c.latest", "claim r-140", "until"],
    ["MATCH (e:Entity {id: 'kallas-rubio-meeting'}) SET e.when = '26/02/25'", "entity kallas-rubio-meeting", "when"],
    ["MATCH (s:Source {id: '002'}) REMOVE s.earliest, s.latest", "source 002", "published"],
    [
      "MATCH ()-[r:REACHED {status: 'ratified'}]->() SET r.on = 'May'",
      "step ratified of us-ukraine-minerals-deal",
      "on",
    ],
  ],
  "dates-end-after-they-begin": [
    ["MATCH (c:Claim {id: '000-01'}) SET c.latest = date('2025-01-01')", "claim 000-01", "ends before it begins"],
    [
      "MATCH ()-[r:REACHED {status: 'ratified'}]->() SET r.latest = date('2024-01-01')",
      "step ratified of us-ukraine-minerals-deal",
      "ends before",
    ],
  ],
  "deals-reach-steps-by-claims": [
    [
      "MATCH ()-[r:REACHED {status: 'ratified'}]->() SET r.claim = '000-01'",
      "step ratified of us-ukraine-minerals-deal",
      "no claim of that source",
    ],
    [
      "MATCH (e:Entity {id: 'nato'}), (s:Source {id: '000'}) CREATE (e)-[:REACHED {status: 'signed', claim: '000-01'}]->(s)",
      "step signed of nato",
      "only a deal",
    ],
  ],
  "deposits-are-no-supply": [
    [
      "MATCH (s:Entity {id: 'ukraine'}), (o:Entity {id: 'rare-earths'}) CREATE (s)-[:SUPPLIES {id: 'x', claims: ['000-15']}]->(o)",
      "relationship x",
      "presents deposits as supply: claim 000-15",
    ],
    ["MATCH (c:Claim {id: '000-15'}) SET c.unit = 't a year'", "claim 000-15", "a flow for deposits"],
    [
      "MATCH ()-[b:BEARS_ON]->(:Claim {id: '000-15'}) SET b.verdict = 'supports'",
      "observation",
      "said to decide about deposits",
    ],
  ],
  "disputes-turn-on-two-claims": [
    [
      "MATCH (:Dispute {id: 'X14'})-[t:TURNS_ON]->(c) WHERE c.id <> 'r-172' DELETE t",
      "dispute X14",
      "1 claims of 1 sources",
    ],
  ],
  "documents-are-cited-by-paragraph": [
    ["MATCH (:Claim {id: '000-01'})-[c:CITES]->() REMOVE c.paragraph", "claim 000-01", "without a paragraph"],
  ],
  "entities-are-connected": [
    ["CREATE (:Entity:Country {id: 'atlantis', name: 'Atlantis'})", "entity atlantis", "connected to nothing"],
  ],
  "entities-have-a-label": [["MATCH (e:Entity {id: 'rwanda'}) REMOVE e:Country", "entity rwanda", "no label"]],
  "figures-have-a-source-and-a-unit": [
    [
      "MATCH (o:Observation {id: 'o-rare-earths-cn-2024-mcs2025'})-[c:CITES]->() DELETE c",
      "observation o-rare-earths-cn-2024-mcs2025",
      "no source",
    ],
    [
      "MATCH (o:Observation {id: 'o-rare-earths-cn-2024-mcs2025'}) REMOVE o.unit",
      "observation o-rare-earths-cn-2024-mcs2025",
      "value and unit",
    ],
  ],
  "links-belong-to-their-dispute": [
    [
      "MATCH (:Claim {id: '003-04'})-[l:QUALIFIES]->(:Claim {id: '000-38'}) SET l.dispute = 'X1'",
      "link 003-04 QUALIFIES 000-38",
      "X1",
    ],
    ["MATCH (c:Claim {id: '003-04'}) CREATE (c)-[:QUALIFIES]->(c)", "link 003-04 QUALIFIES 003-04", "bears on itself"],
  ],
  "minerals-are-minerals": [
    ["MATCH (e:Entity {id: 'cobalt'}) REMOVE e:Mineral SET e:Goal", "claim 000-32", "deposits of cobalt"],
    [
      "MATCH (e:Entity {id: 'china'}) REMOVE e:Country SET e:Goal",
      "observation o-rare-earths-cn-2024-mcs2025",
      "not in one country",
    ],
  ],
  "names-mean-one-entity": [
    ["MATCH (e:Entity {id: 'rwanda'}) SET e.aliases = ['KYIV']", "name kyiv", "several entities"],
  ],
  "negotiations-are-about-something": [
    ["MATCH (c:Claim {id: '001-03'})-[a:ABOUT]->() DELETE a", "claim 001-03", "not about what"],
  ],
  "relationships-are-as-firm-as-their-claims": [
    [
      "MATCH ()-[r {id: 'rwanda.SUPPORTS.m23.affirmed.holds'}]->() SET r.modality = 'stated'",
      "relationship rwanda.SUPPORTS.m23.affirmed.holds",
      "stated",
    ],
    [
      "MATCH ()-[r {id: 'rwanda.SUPPORTS.m23.affirmed.holds'}]->() SET r.disputed = false",
      "relationship rwanda.SUPPORTS.m23.affirmed.holds",
      "disputed",
    ],
    [
      "MATCH ()-[r {id: 'rwanda.SUPPORTS.m23.affirmed.holds'}]->() SET r.recordOnly = true",
      "relationship rwanda.SUPPORTS.m23.affirmed.holds",
      "record alone",
    ],
  ],
  "relationships-have-claims": [
    [
      "MATCH (a:Entity {id: 'nato'}), (b:Entity {id: 'rwanda'}) CREATE (a)-[:OPPOSES {id: 'y'}]->(b)",
      "nato OPPOSES rwanda",
      "no claim stands behind it",
    ],
    [
      "MATCH (:Entity {id: 'nato'})-[r]-() WHERE r.claims IS NOT NULL WITH r LIMIT 1 SET r.claims = r.claims + '000-01'",
      "nato",
      "claims that do not say it: 000-01",
    ],
    [
      "MATCH (a:Entity {id: 'nato'})-[r]-() WHERE r.claims IS NOT NULL WITH r LIMIT 1 SET r.id = 'z'",
      "nato",
      "its id is not made of",
    ],
  ],
  "seeds-give-each-tie-once": [
    [
      "MATCH (a:Claim)-[r:QUALIFIES {seed: 'lodeline'}]->(b:Claim) WITH a, b LIMIT 1 CREATE (a)-[:QUALIFIES {seed: 'mine'}]->(b)",
      "link ",
      "several seeds give it",
    ],
    [
      "MATCH (d)-[r:REACHED {status: 'ratified'}]->(s) WITH d, r, s LIMIT 1 CREATE (d)-[:REACHED {status: r.status, claim: r.claim, seed: 'mine'}]->(s)",
      "step ratified of us-ukraine-minerals-deal",
      "several seeds give it",
    ],
  ],
  "things-have-their-words": [
    ["MATCH (e:Entity {id: 'rwanda'}) SET e.id = 'Rwanda!'", "entity Rwanda!", "id"],
    ["MATCH (e:Entity {id: 'rwanda'}) REMOVE e.name", "entity rwanda", "name"],
    ["MATCH (c:Claim {id: '000-01'}) SET c.statement = ' '", "claim 000-01", "statement"],
    ["MATCH (s:Source {id: '000'}) REMOVE s.title", "source 000", "title"],
    ["MATCH (d:Dispute {id: 'X1'}) REMOVE d.summary", "dispute X1", "summary"],
  ],
  "words-are-of-the-model": [
    ["MATCH (c:Claim {id: '000-01'}) SET c.modality = 'certain'", "claim 000-01", "modality is certain"],
    ["MATCH (c:Claim {id: '000-01'}) SET c.standing = 'done'", "claim 000-01", "standing is done"],
    ["MATCH (c:Claim {id: '000-01'}) REMOVE c.polarity", "claim 000-01", "polarity is missing"],
    ["MATCH (c:Claim {id: '000-01'}) SET c.relation = 'LOVES'", "claim 000-01", "relation is LOVES"],
    ["MATCH (s:Source {id: '000'}) SET s.group = 'other'", "source 000", "group is other"],
    ["MATCH (d:Dispute {id: 'X1'}) SET d.kind = 'quarrel'", "dispute X1", "kind is quarrel"],
    [
      "MATCH ()-[r:REACHED {status: 'ratified'}]->() SET r.status = 'blessed'",
      "deal us-ukraine-minerals-deal",
      "blessed",
    ],
    [
      "MATCH (o:Observation {id: 'o-rare-earths-cn-2024-mcs2025'}) SET o.edition = 'MCS 1999'",
      "observation o-rare-earths-cn-2024-mcs2025",
      "MCS 1999",
    ],
    ["MATCH ()-[b:BEARS_ON]->(:Claim {id: '000-15'}) SET b.verdict = 'proves'", "observation", "verdict is proves"],
  ],
};

class TakenBack extends Error {}

/** Rows of a check after a statement, in a transaction that is taken back. */
async function after(statement: string, check: string): Promise<readonly { what: unknown; why: unknown }[]> {
  let rows: readonly { what: unknown; why: unknown }[] = [];
  await database
    .write(async (transaction) => {
      const { counters } = (await transaction.run(statement)).summary;
      if (!counters.containsUpdates()) throw new Error(`This breaks nothing: ${statement}`);
      const { records } = await transaction.run(check);
      rows = records.map((record) => ({ what: record.get("what"), why: record.get("why") }));
      throw new TakenBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
  return rows;
}

test("every check can be provoked", () => {
  expect(Object.keys(breaks).toSorted()).toEqual(names.toSorted());
});

describe.each(names)("check %s", (name) => {
  test("finds nothing in the graph as it is loaded", async () => {
    expect(await database.read(textOf(name))).toEqual([]);
  });

  test.each(breaks[name] ?? [])("after %s it says of %s: %s", async (statement, what, why) => {
    const rows = await after(statement, textOf(name));
    expect(rows.map((row) => `${String(row.what)}: ${String(row.why)}`).join("\n")).toMatch(
      new RegExp(`${escape(what)}.*: .*${escape(why)}`),
    );
  });
});

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
