import { aboutWords } from "client/panels/node/about-words.ts";
import { claimDetails } from "client/panels/evidence/claim-details.ts";
import { suggestions } from "client/panels/search/suggestions.ts";
import type { Node } from "client/exploration/exploration.ts";
import type { SearchQuery } from "client/gql/graphql.ts";
import { byLine } from "server/contract/by-line.ts";
import { nameTexts } from "server/contract/name-texts.ts";
import { evidence } from "server/explore/evidence.ts";
import { search, searchCounts } from "server/explore/search.ts";
import { subgraph } from "server/explore/subgraph.ts";
import { questions } from "server/questions/questions.ts";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";

/** The number of one of the four texts; not the end of a large number. */
const numbered = /(?<![\d.,])\b00[0-3]\b/;

const entities = await database.read<{ id: string; summary: string | null; aliases: readonly string[] | null }>(
  "MATCH (n:Entity) RETURN n.id AS id, n.summary AS summary, n.aliases AS aliases ORDER BY id",
);
const whole = await subgraph(database, { nodes: entities.map(({ id }) => id), among: true });

test("the tables call texts by numbers, so that there is something to name", () => {
  const told = entities.flatMap(({ summary, aliases }) => [summary ?? "", ...(aliases ?? [])]);
  expect(told.filter((text) => numbered.test(text)).length).toBeGreaterThan(10);
});

test("no entity of a picture, list or panel is told by the number of a text", () => {
  const rows = new Map(entities.map((row) => [row.id, row]));
  const told = whole.nodes.flatMap((node) => {
    const row = rows.get(node.id);
    const shown: Node = { ...node, labels: [...node.labels], belongsTo: [...node.belongsTo] };
    return [
      node.name,
      node.caption,
      node.role ?? "",
      nameTexts(row?.summary ?? ""),
      aboutWords(shown, { aliases: [...(row?.aliases ?? [])], belongsTo: [] }),
    ];
  });
  expect(told.filter((text) => numbered.test(text))).toEqual([]);
  expect(whole.nodes.filter(({ caption }) => caption.length > 28)).toEqual([]);
});

test("no card tells a claim, its by-line, its details or a dispute by the number of a text", async () => {
  const told: string[] = [];
  for (const { id } of whole.relationships) {
    const card = await evidence(database, id);
    if (card.__typename !== "Evidence") throw new Error(`${id} has no card.`);
    for (const claim of [...card.claims, ...card.others]) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: the server answers by its schema
      const sent = JSON.parse(JSON.stringify(claim)) as Parameters<typeof claimDetails>[0];
      told.push(claim.statement, byLine(sent).words, ...claimDetails(sent));
    }
    told.push(...card.disputes.flatMap(({ title, summary }) => [title, summary]));
    told.push(...card.elsewhere.nodes.flatMap(({ name, caption }) => [name, caption]));
  }
  expect(told.length).toBeGreaterThan(1000);
  expect(told.filter((text) => numbered.test(text))).toEqual([]);
});

test.each(["003", "text 000", "author of text", "text 001", "unknown author of text 002", "the report behind"])(
  "what is suggested for “%s” is told by the names of texts",
  async (text) => {
    const find = (kind: "entity" | "question" | "line" | "source" | "claim") =>
      search(database, questions(), { text, kinds: [kind], limit: 50 });
    const found = {
      entities: await find("entity"),
      questions: await find("question"),
      lines: await find("line"),
      sources: await find("source"),
      claims: await find("claim"),
      counts: await searchCounts(database, questions(), { text }),
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: the server answers by its schema
    const groups = suggestions(JSON.parse(JSON.stringify(found)) as SearchQuery);
    const told = groups.flatMap((group) =>
      group.suggestions.flatMap(({ name, alias, about }) => [name, alias ?? "", about]),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((words) => numbered.test(words))).toEqual([]);
  },
);
