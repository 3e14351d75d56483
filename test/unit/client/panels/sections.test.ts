import { contradicted, sections, type ClaimCard, type Evidence } from "client/panels/evidence/sections.ts";
import { expect, test } from "vitest";
import { node, relationship } from "../../../support/explored.ts";

const named = { id: "rwanda", name: "Rwanda", caption: "Rwanda" };

function claim(id: string, more: Partial<ClaimCard> = {}): ClaimCard {
  return {
    id,
    relationship: "rwanda.SUPPORTS.m23.affirmed.holds",
    relation: "SUPPORTS",
    statement: `What ${id} says.`,
    modality: "stated",
    polarity: "affirmed",
    standing: "holds",
    subject: named,
    object: named,
    origin: null,
    about: [],
    assertedBy: [],
    via: [],
    source: {
      id: "000",
      group: "document",
      kind: "commentary",
      title: "A text",
      author: null,
      publisher: null,
      published: null,
      url: null,
      repost: null,
      titleCertainty: null,
      authorCertainty: null,
      publisherCertainty: null,
      dateCertainty: null,
    },
    paragraph: null,
    sentence: null,
    saidOn: null,
    from: null,
    until: null,
    role: null,
    gives: null,
    gets: null,
    quantity: null,
    unit: null,
    statusText: null,
    note: null,
    ...more,
  };
}

function evidence(others: readonly ClaimCard[], links: Evidence["links"]): Evidence {
  return {
    __typename: "Evidence",
    relationship: relationship("rwanda", "SUPPORTS", "m23"),
    source: node("rwanda"),
    target: node("m23"),
    claims: [claim("behind")],
    others: [...others],
    elsewhere: { nodes: [], relationships: [] },
    links,
    disputes: [],
  };
}

const link = (type: Evidence["links"][number]["type"], from: string, to: string) => ({ type, from, to, note: null });

test("each claim stands once, under the weightiest heading that fits", () => {
  const others = [
    claim("against"),
    claim("open", { polarity: "unknown" }),
    claim("later"),
    claim("same"),
    claim("apart"),
  ];
  const given = sections(
    evidence(others, [
      link("CORROBORATES", "against", "behind"),
      link("CONTRADICTS", "behind", "against"),
      link("CONTRADICTS", "open", "behind"),
      link("SUPERSEDES", "later", "behind"),
      link("CORROBORATES", "behind", "same"),
    ]),
  );
  expect(given.map(({ heading, claims }) => [heading, claims.map(({ claim: { id } }) => id)])).toEqual([
    ["CONTRADICTS", ["against"]],
    ["unknown", ["open"]],
    ["SUPERSEDES", ["later"]],
    ["CORROBORATES", ["same"]],
    ["related", ["apart"]],
  ]);
});

test("the direction of a link decides between limiting and being limited, later and earlier", () => {
  const given = sections(
    evidence(
      [claim("limits"), claim("limited"), claim("earlier")],
      [
        link("QUALIFIES", "limits", "behind"),
        link("QUALIFIES", "behind", "limited"),
        link("SUPERSEDES", "behind", "earlier"),
      ],
    ),
  );
  expect(given.map(({ heading }) => heading)).toEqual(["QUALIFIES", "earlier", "limited"]);
});

test("no claim is lost: what only shares a dispute is left to it, anything else stands in a section", () => {
  const others = ["a", "b", "c"].map((id) => claim(id));
  const shown = (given: Evidence) => sections(given).flatMap(({ claims }) => claims.map(({ claim: { id } }) => id));
  expect(shown(evidence(others, []))).toEqual(["a", "b", "c"]);
  const dispute = { id: "X1", title: "Who?", summary: "Both.", kind: "sources-disagree", claims: ["behind", "b"] };
  expect(shown({ ...evidence(others, []), disputes: [dispute] })).toEqual(["a", "c"]);
});

test("the claims that something contradicts are counted once each", () => {
  const given = evidence(
    [claim("against")],
    [
      link("CONTRADICTS", "against", "behind"),
      link("CONTRADICTS", "behind", "against"),
      link("QUALIFIES", "against", "second"),
    ],
  );
  expect(contradicted({ ...given, claims: [claim("behind"), claim("second")] })).toBe(1);
});
