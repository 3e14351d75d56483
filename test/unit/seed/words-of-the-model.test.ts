import { readFileSync } from "node:fs";
import { join } from "node:path";
import { labels } from "server/contract/label.ts";
import { modalities } from "server/contract/modality.ts";
import { polarities } from "server/contract/polarity.ts";
import { relations } from "server/contract/relation.ts";
import { standings } from "server/contract/standing.ts";
import { root } from "server/root.ts";
import * as vocabulary from "server/seed/vocabulary.ts";
import { describe, expect, test } from "vitest";

const cypher = (path: string): string => readFileSync(join(root, "cypher", path), "utf8");
const quoted = (words: readonly string[]): string => `[${words.map((word) => `'${word}'`).join(", ")}]`;

describe("Cypher that lists words of the model lists all of them:", () => {
  test.each([
    ["relations", relations],
    ["modalities", modalities],
    ["polarities", polarities],
    ["standings", standings],
    ["source groups", vocabulary.sourceGroups],
    ["source kinds", vocabulary.sourceKinds],
    ["certainties", vocabulary.certainties],
    ["kinds of disputes", vocabulary.disputeKinds],
    ["steps of deals", vocabulary.dealSteps],
    ["stages", vocabulary.stages],
    ["editions", vocabulary.editions],
    ["statuses of figures", vocabulary.observationStatuses],
    ["verdicts", vocabulary.verdicts],
  ])("the check of words knows the %s", (_name, words) => {
    expect(cypher("checks/words-are-of-the-model.cypher")).toContain(quoted(words));
  });

  test("the check of firmness goes by the order of modalities", () => {
    expect(cypher("checks/relationships-are-as-firm-as-their-claims.cypher")).toContain(quoted(modalities));
    const places = [...cypher("derive/30-relationships.cypher").matchAll(/WHEN '(\w+)' THEN \d/g)].map(
      (match) => match[1],
    );
    expect([...places, modalities.at(-1)]).toEqual([...modalities]);
  });

  test.each([
    "derive/20-unbacked-relationships.cypher",
    "derive/30-relationships.cypher",
    "derive/40-entities.cypher",
    "checks/claims-have-their-relationship.cypher",
    "checks/relationships-have-claims.cypher",
    "statements/data/relationships.cypher",
  ])("%s goes through every relation", (path) => {
    expect(cypher(path)).toContain(`:${relations.join("|")}]`);
  });

  test("every relation has a constraint on its relationships' ids", () => {
    const schema = cypher("schema/20-relationship-ids.cypher");
    expect([...schema.matchAll(/\[relationship:(\w+)\]/g)].map((match) => match[1])).toEqual([...relations]);
  });

  test("labels are put on, read back and checked as one list", () => {
    expect(cypher("statements/seed/entities/write.cypher")).toContain(`REMOVE entity:${labels.join(":")}\n`);
    expect(cypher("statements/seed/entities/stored.cypher")).toContain(quoted(labels));
    expect(cypher("checks/entities-have-a-label.cypher")).toContain(`:${labels.join("|")}\n`);
  });

  test.each(["stored", "write"])("links are found by every type, %s", (step) => {
    expect(cypher(`statements/seed/links/${step}.cypher`)).toContain(`:${vocabulary.linkTypes.join("|")} `);
  });
});
