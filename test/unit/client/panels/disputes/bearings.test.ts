import { bearingsOf, type DisputeCase } from "client/panels/disputes/bearings.ts";
import { countedSources } from "client/panels/disputes/counted-sources.ts";
import { voices } from "client/panels/disputes/voices.ts";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimCard } from "../../../../support/claim-card.ts";

type Link = DisputeCase["links"][number];

const said = (id: string, more: Parameters<typeof claimCard>[1] = {}) => ({
  ...claimCard(id, more),
  denial: null,
  disputed: false,
});
const link = (from: string, type: Link["type"], to: string, note: string | null = null): Link => ({
  from,
  type,
  to,
  note,
});
const told = (id: string, dispute: Pick<DisputeCase, "claims" | "links">) =>
  bearingsOf(id, dispute).map(({ word, claim }) => `${word} ${claim.id}`);

describe("how a claim bears on the others of its dispute", () => {
  test("is told from both ends, each in its own words", () => {
    const claims = [said("a"), said("b"), said("c"), said("d")];
    const links = [link("b", "QUALIFIES", "a"), link("c", "SUPERSEDES", "a"), link("a", "CORROBORATES", "d")];
    expect(told("a", { claims, links })).toEqual(["limited b", "later c", "same d"]);
    expect(told("b", { claims, links })).toEqual(["limits a"]);
    expect(told("c", { claims, links })).toEqual(["earlier a"]);
    expect(told("d", { claims, links })).toEqual(["same a"]);
  });

  test("begins with what stands against it, which stands so on both sides", () => {
    const claims = [said("a"), said("b"), said("c")];
    const links = [link("a", "CORROBORATES", "c"), link("b", "CONTRADICTS", "a", "the opposite")];
    expect(told("a", { claims, links })).toEqual(["against b", "same c"]);
    expect(told("b", { claims, links })).toEqual(["against a"]);
    expect(bearingsOf("b", { claims, links })[0]?.note).toBe("the opposite");
  });

  test("never makes a claim that leaves a thing open stand against another", () => {
    const claims = [said("a"), said("open", { polarity: "unknown" })];
    for (const type of ["CONTRADICTS", "QUALIFIES"] as const) {
      const links = [link("open", type, "a")];
      expect(told("open", { claims, links })).toEqual(["leavesOpen a"]);
      expect(told("a", { claims, links })).toEqual(["leftOpen open"]);
    }
  });

  test("knows nothing of claims outside the dispute", () => {
    expect(told("a", { claims: [said("a")], links: [link("elsewhere", "CONTRADICTS", "a")] })).toEqual([]);
    expect(told("elsewhere", { claims: [said("a")], links: [] })).toEqual([]);
  });
});

test("every claim stands once, under its text or in the record, and never in both", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(40), fc.constantFrom("000", "001", "003", "r-one", "r-two")), {
        selector: ([number]) => number,
      }),
      (rows) => {
        const claims = rows.map(([number, source]) => {
          const card = said(`c${number}`);
          const group = source.startsWith("r-") ? ("record" as const) : ("document" as const);
          return { ...card, source: { ...card.source, id: source, group } };
        });
        const { texts, record } = voices(claims);
        const placed = [...texts.flatMap((voice) => voice.claims), ...record].map(({ id }) => id);
        expect(placed.toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
        expect(texts.map(({ source }) => source.id)).toEqual(
          [...new Set(texts.map(({ source }) => source.id))].toSorted(),
        );
        for (const voice of texts)
          for (const claim of voice.claims)
            expect(claim.source).toMatchObject({ id: voice.source.id, group: "document" });
        for (const claim of record) expect(claim.source.group).toBe("record");
      },
    ),
  );
});

test.each([
  [{ texts: 3, pages: 2 }, "three texts, two pages of the record"],
  [{ texts: 1, pages: 1 }, "one text, one page of the record"],
  [{ texts: 2, pages: 0 }, "two texts"],
  [{ texts: 0, pages: 4 }, "four pages of the record"],
])("%j is told as “%s”", (counts, words) => {
  expect(countedSources(counts)).toBe(words);
});
