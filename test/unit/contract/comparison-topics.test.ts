import * as fc from "fast-check";
import {
  askedTopics,
  comparedKind,
  comparisonTopics,
  topicsOf,
  type TopicClaim,
} from "server/contract/comparison-topics.ts";
import { labels } from "server/contract/label.ts";
import { relations } from "server/contract/relation.ts";
import { describe, expect, test } from "vitest";

const end = (id: string, label: string, name = id) => ({ id, name, labels: ["Entity", label] });
const deal = { id: "pact", kind: "deal" } as const;

/** A claim on the pact, about nothing else and with no terms, unless told otherwise. */
function claim(more: Partial<TopicClaim>): TopicClaim {
  return {
    relation: "PARTY_TO",
    subject: end("ada", "Country"),
    object: end("pact", "Deal"),
    about: [],
    gives: null,
    gets: null,
    unit: null,
    statusText: null,
    isStep: false,
    ...more,
  };
}

const someEnd = fc.record({
  id: fc.constantFrom("pact", "ada", "ore"),
  name: fc.string(),
  labels: fc.subarray([...labels]),
});

test("no claim is lost: each has a topic, each topic once and in the order of the table", () => {
  fc.assert(
    fc.property(
      fc.record({
        relation: fc.constantFrom(...relations),
        subject: someEnd,
        object: someEnd,
        about: fc.array(someEnd, { maxLength: 2 }),
        gives: fc.option(fc.string()),
        gets: fc.option(fc.string()),
        unit: fc.option(fc.string()),
        statusText: fc.option(fc.string()),
        isStep: fc.boolean(),
      }),
      fc.constantFrom("pact", "ada", "ore"),
      fc.constantFrom("deal" as const, "mineral" as const, "actor" as const),
      (given, id, kind) => {
        const topics = topicsOf(given, { id, kind });
        expect(topics.length).toBeGreaterThan(0);
        expect(topics).toEqual(comparisonTopics.filter((topic) => topics.includes(topic)));
      },
    ),
  );
});

describe("of a deal", () => {
  const topics = (more: Partial<TopicClaim>) => topicsOf(claim(more), deal);

  test("who gives and who gets comes from the terms of its parties", () => {
    expect(topics({ gives: "mining rights" })).toEqual(["gives"]);
    expect(topics({ gets: "access" })).toEqual(["gets"]);
    expect(topics({ gives: "a port", gets: "minerals" })).toEqual(["gives", "gets"]);
  });

  test("the minerals are those at a claim’s end and those it is about", () => {
    expect(topics({ relation: "COVERS", subject: end("pact", "Deal"), object: end("ore", "Mineral") })).toEqual([
      "minerals",
    ]);
    expect(topics({ gets: "access", about: [{ id: "ore", labels: ["Mineral"] }] })).toEqual(["gets", "minerals"]);
  });

  test("the price is a sum of money, or what speaks of money", () => {
    expect(topics({ relation: "SEEKS", object: end("ore", "Mineral"), unit: "billion USD" })).toContain("price");
    const goal = end("back", "Goal", "Recovery of US aid spending");
    expect(topics({ relation: "SEEKS", object: goal })).toEqual(["price"]);
    expect(topics({ gives: "government backing and investment" })).toEqual(["gives", "price"]);
    expect(topics({ relation: "ENACTS", unit: "votes" })).not.toContain("price");
  });

  test("a guarantee is what speaks of security; other scope is a term", () => {
    const covers = (object: TopicClaim["object"]) =>
      topics({ relation: "COVERS", subject: end("pact", "Deal"), object });
    expect(covers(end("goal", "Goal", "US security guarantees"))).toEqual(["guarantees"]);
    expect(covers(end("term", "DealTerm", "Access to military bases"))).toEqual(["guarantees"]);
    expect(covers(end("term", "DealTerm", "Deep-water port"))).toEqual(["terms"]);
  });

  test("how far it is comes from its steps, and from who signs or does not", () => {
    expect(topics({})).toEqual(["state"]);
    expect(topics({ relation: "ENACTS" })).toEqual(["state"]);
    expect(topics({ relation: "NEGOTIATES", object: end("bob", "Country"), isStep: true })).toEqual(["state", "table"]);
    expect(topics({ relation: "NEGOTIATES", object: end("bob", "Country") })).toEqual(["table"]);
  });

  test("who wants it, and who is for or against it, stands apart from what is in it", () => {
    expect(topics({ relation: "SEEKS" })).toEqual(["wants"]);
    expect(topics({ relation: "OPPOSES" })).toEqual(["favours"]);
    expect(topics({ relation: "LEADS", object: end("bob", "Country") })).toEqual(["else"]);
  });
});

describe("of a mineral", () => {
  const topics = (more: Partial<TopicClaim>) =>
    topicsOf(claim({ object: end("ore", "Mineral"), ...more }), { id: "ore", kind: "mineral" });

  test("a deposit is never a delivery", () => {
    expect(topics({ relation: "SUPPLIES" })).toEqual(["delivers"]);
    expect(topics({ relation: "HOLDS_DEPOSITS" })).toEqual(["ground"]);
  });

  test("deals are those that cover it or are about it", () => {
    expect(topics({ relation: "COVERS", subject: end("pact", "Deal") })).toEqual(["deals"]);
    expect(topics({ object: end("pact", "Deal"), about: [{ id: "ore", labels: ["Mineral"] }] })).toEqual(["deals"]);
  });
});

test("of anybody else it is what they want, give and get, whom they meet, what they are for and what they are", () => {
  const topics = (more: Partial<TopicClaim>) => topicsOf(claim(more), { id: "ada", kind: "actor" });
  expect(topics({ relation: "SEEKS" })).toEqual(["wants"]);
  expect(topics({ gives: "rights", gets: "help" })).toEqual(["gives", "gets"]);
  expect(topics({})).toEqual(["table"]);
  expect(topics({ relation: "SUPPORTS", object: end("bob", "Country") })).toEqual(["favours"]);
  expect(topics({ relation: "LEADS", object: end("bob", "Country") })).toEqual(["office"]);
});

test("what is compared decides what everybody is asked", () => {
  expect(comparedKind(["Deal"])).toBe("deal");
  expect(comparedKind(["Mineral"])).toBe("mineral");
  expect(comparedKind(["Leader", "Person"])).toBe("actor");
  expect(askedTopics("deal")).toEqual(["gives", "gets", "minerals", "price", "guarantees", "state"]);
  for (const kind of ["deal", "mineral", "actor"] as const)
    expect(comparisonTopics).toEqual(expect.arrayContaining([...askedTopics(kind)]));
});
