import { compareFirmness } from "server/contract/firmness.ts";
import { evidence, type Evidence } from "server/explore/evidence.ts";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";

async function found(id: string): Promise<Evidence> {
  const outcome = await evidence(database, id);
  if (outcome.__typename !== "Evidence") throw new Error(JSON.stringify(outcome));
  return outcome;
}

test("the claims behind a line come in full: documents first, the firmest first", async () => {
  const { relationship, claims, source, target } = await found("donald-trump.LEADS.united-states.affirmed.holds");
  expect(claims.map(({ id }) => id).toSorted()).toEqual(relationship.claims.map(({ id }) => id).toSorted());
  expect([source.id, target.id]).toEqual(["donald-trump", "united-states"]);
  for (const claim of claims) expect(claim.relationship).toBe(relationship.id);
  const groups = claims.map((claim) => claim.source.group);
  expect(groups).toEqual(groups.toSorted());
  const documents = claims.filter((claim) => claim.source.group === "document").map(({ modality }) => modality);
  expect(documents).toEqual(documents.toSorted(compareFirmness));
});

test("an allegation comes with what bears on it: the links, the disputes and their claims", async () => {
  const { claims, others, links, disputes } = await found("rwanda.SUPPORTS.unnamed-rebellion-003.affirmed.holds");
  const ids = new Set([...claims, ...others].map(({ id }) => id));
  expect(claims.map(({ id }) => id)).toContain("003-04");
  expect(disputes.map(({ id }) => id)).toContain("X6");
  for (const dispute of disputes) for (const claim of dispute.claims) expect(ids).toContain(claim);
  for (const { from, to } of links) {
    expect(ids).toContain(from);
    expect(ids).toContain(to);
  }
  for (const other of others) expect(claims.map(({ id }) => id)).not.toContain(other.id);
});

test("each claim elsewhere comes with the line it lies on and that line's ends", async () => {
  const { relationship, others, elsewhere } = await found("rwanda.SUPPORTS.m23.affirmed.holds");
  const lines = new Map(elsewhere.relationships.map((line) => [line.id, line]));
  const ends = new Set(elsewhere.nodes.map(({ id }) => id));
  expect(lines.has(relationship.id)).toBe(false);
  expect([...lines.keys()].toSorted()).toEqual([...new Set(others.map((claim) => claim.relationship))].toSorted());
  for (const claim of others) {
    const line = lines.get(claim.relationship);
    expect(line?.claims.map(({ id }) => id)).toContain(claim.id);
    expect(ends).toContain(line?.source);
    expect(ends).toContain(line?.target);
  }
});

test("a card names paragraph and source of a document's claim", async () => {
  const { claims } = await found("donald-trump.LEADS.united-states.affirmed.holds");
  expect(claims.find(({ id }) => id === "000-01")).toMatchObject({
    paragraph: "1",
    sentence: "1",
    source: { id: "000", group: "document", publisherCertainty: "printed" },
    assertedBy: [{ id: "author-000" }],
  });
});

test.each(["no such thing", "a.b.c.d.e", "ukraine.SUPPORTS.russia.affirmed.cancelled", "x".repeat(10_000)])(
  "an id of no relationship is not found",
  async (id) => {
    expect(await evidence(database, id)).toEqual({ __typename: "RelationshipNotFound", id });
  },
);
