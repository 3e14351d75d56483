import { claimDetails } from "client/panels/evidence/claim-details.ts";
import { otherLines } from "client/panels/evidence/other-lines.ts";
import { plainNote } from "client/panels/evidence/plain-note.ts";
import { sections } from "client/panels/evidence/sections.ts";
import { evidence, type Evidence } from "server/explore/evidence.ts";
import { describe, expect, it } from "vitest";
import { database } from "../../support/database.ts";

const ids = await database.read<{ id: string }>(
  "MATCH (:Entity)-[r]->(:Entity) WHERE r.claims IS NOT NULL RETURN r.id AS id ORDER BY id",
);
const cards: Evidence[] = [];
for (const { id } of ids) {
  const card = await evidence(database, id);
  if (card.__typename === "Evidence") cards.push(card);
}

type Wire = Parameters<typeof sections>[0] & Parameters<typeof otherLines>[0];

/** As it comes over the wire. */
function sent(card: Evidence): Wire {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: the server answers by its schema
  return JSON.parse(JSON.stringify(card)) as Wire;
}

const unreadable =
  /\b\d{4}-\d{2}\b|\b(?:00\d|r)-\d{2,3}\b|\b[a-z]+-(?:[a-z]+-)*(?:states|trump|oligarchs|administration)\b|USD| \+ |\.\./;

describe("the cards of all relationships", () => {
  it("are there", () => {
    expect(cards).toHaveLength(ids.length);
  });

  it("place every claim that bears on a line in a section or in a dispute", () => {
    const lost = cards.flatMap((card) => {
      const placed = new Set([
        ...sections(sent(card)).flatMap(({ claims }) => claims.map(({ claim }) => claim.id)),
        ...card.disputes.flatMap(({ claims }) => claims),
      ]);
      return card.others.filter(({ id }) => !placed.has(id)).map(({ id }) => `${card.relationship.id}: ${id}`);
    });
    expect(lost).toEqual([]);
  });

  it("know the line of every claim that lies elsewhere, and tell it in a sentence", () => {
    for (const card of cards) {
      const lines = otherLines(sent(card));
      for (const claim of card.others) expect(lines.get(claim.relationship)?.title).toMatch(/^[\p{Lu}\d].{10,}/u);
    }
  });

  it("tell what the tables add without ids, notation or references to rows", () => {
    const claims = new Map(cards.flatMap((card) => sent(card).claims.map((claim) => [claim.id, claim] as const)));
    expect(claims.size).toBe(412);
    const told = [...claims.values()].flatMap((claim) => claimDetails(claim).map((words) => `${claim.id}: ${words}`));
    expect(told.filter((words) => unreadable.test(words.slice(words.indexOf(": "))))).toEqual([]);
    expect(told.filter((words) => !words.endsWith("."))).toEqual([]);
    const notes = cards.flatMap((card) =>
      card.links.flatMap(({ note }) => (note === null ? [] : [plainNote(note, [])])),
    );
    expect(notes.filter((note) => note === "" || unreadable.test(note))).toEqual([]);
  });
});
