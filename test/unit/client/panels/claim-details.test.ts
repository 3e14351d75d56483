import { claimDetails } from "client/panels/evidence/claim-details.ts";
import type { ClaimCard } from "client/panels/evidence/sections.ts";
import { expect, test } from "vitest";

const named = { id: "china", name: "China", caption: "China" };
const claim: ClaimCard = {
  id: "r-1",
  relationship: "china.SUPPLIES.united-states.affirmed.holds",
  relation: "SUPPLIES",
  statement: "China supplied 71% of American imports.",
  modality: "attributed",
  polarity: "affirmed",
  standing: "holds",
  subject: named,
  object: named,
  origin: null,
  about: [],
  assertedBy: [],
  via: [],
  source: {
    id: "r-usgs",
    group: "record",
    kind: "statistics",
    title: "Mineral Commodity Summaries",
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
};

test.each([
  ["2021/2024", "2024", "From 2021 to 2024."],
  ["2025-02-28", "2025-02-28", "On 28 February 2025."],
  ["2022", "2024", "From 2022 until 2024."],
  ["2022", null, "From 2022."],
  [null, "2024", "Until 2024."],
])("a claim that holds from %s until %s says so once", (from, until, said) => {
  expect(claimDetails({ ...claim, from, until })).toEqual([said]);
});

test("a claim without terms, dates or notes has nothing to add", () => {
  expect(claimDetails(claim)).toEqual([]);
});
