import { dispute, type DisputeCase } from "server/explore/dispute.ts";
import { disputes } from "server/explore/disputes.ts";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { answered, drawnLines, questionOf } from "../questions/answered.ts";

async function found(id: string): Promise<DisputeCase> {
  const outcome = await dispute(database, id);
  if (outcome.__typename !== "DisputeCase") throw new Error(JSON.stringify(outcome));
  return outcome;
}

const listed = await disputes(database);

test("all disputes are listed in the order of their numbers, with a stroke for every claim", () => {
  expect(listed.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, place) => `X${place + 1}`));
  expect(listed.find(({ id }) => id === "X6")).toMatchObject({
    title: "Does Rwanda back the rebels?",
    kind: "sources-disagree",
    claims: 9,
    texts: 2,
  });
  for (const { strip, claims, texts, pages } of listed) {
    expect(strip).toHaveLength(claims);
    expect(texts + pages).toBeGreaterThan(1);
    expect(claims).toBeGreaterThanOrEqual(texts + pages);
  }
});

test("each dispute has its claims as they are told, and only links between them", async () => {
  for (const { id, claims: count, strip } of listed) {
    // oxlint-disable-next-line no-await-in-loop -- one connection is enough
    const { claims, links } = await found(id);
    expect(claims).toHaveLength(count);
    expect(claims.map(({ relation, modality }) => `${relation} ${modality}`)).toEqual(
      strip.map(({ type, modality }) => `${type} ${modality}`),
    );
    const ids = new Set(claims.map((claim) => claim.id));
    expect(links.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  }
});

test("an allegation carries its denial, and the denial stands against it", async () => {
  const { claims, links } = await found("X6");
  expect(claims[0]).toMatchObject({ id: "000-38", disputed: true });
  expect(claims.find(({ id }) => id === "003-04")).toMatchObject({
    modality: "alleged",
    denial: expect.stringContaining("Rwanda denies it"),
  });
  expect(links).toContainEqual(expect.objectContaining({ type: "CONTRADICTS", from: "r-079", to: "000-38" }));
});

test("no dispute of that name is an outcome, not an error", async () => {
  for (const id of ["X99", "", "x6", "x".repeat(10_000)])
    // oxlint-disable-next-line no-await-in-loop -- one connection is enough
    expect(await dispute(database, id)).toEqual({ __typename: "DisputeNotFound", id });
});

test("as a question each dispute draws the line of each of its claims, and no other", async () => {
  for (const { id } of listed) {
    // oxlint-disable-next-line no-await-in-loop -- one connection is enough
    const [answer, { claims }] = await Promise.all([answered(questionOf("dispute"), { dispute: id }), found(id)]);
    expect(drawnLines(answer)).toEqual([...new Set(claims.map(({ relationship }) => relationship))].toSorted());
    expect([...answer.reasons].toSorted()).toEqual(claims.map((claim) => claim.id).toSorted());
    expect(answer.leftOut).toMatchObject({ relationships: 0, disputes: 1 });
  }
});
