import { claimDetails } from "client/panels/evidence/claim-details.ts";
import { plainNote } from "client/panels/evidence/plain-note.ts";
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
  ["2022", null, "Since 2022."],
  [null, "2024", "Until 2024."],
])("a claim that holds from %s until %s says so once", (from, until, said) => {
  expect(claimDetails({ ...claim, from, until })).toEqual([said]);
});

test("what was done on a day says the day, what lasts says since when", () => {
  const done = { ...claim, relation: "PARTY_TO", standing: "past", from: "2025-02-28" } as const;
  expect(claimDetails(done)).toEqual(["On 28 February 2025."]);
  expect(claimDetails({ ...done, standing: "holds" })).toEqual(["Since 28 February 2025."]);
  expect(claimDetails({ ...done, relation: "CONTROLS" })).toEqual(["From 28 February 2025."]);
});

test("what is bargained over is named, but not once more where the table says it", () => {
  const about = [{ id: "us-ukraine-minerals-deal", name: "Deal", caption: "Deal" }];
  const talks = { ...claim, relation: "NEGOTIATES", about } as const;
  expect(claimDetails(talks)).toEqual(["About the US–Ukraine minerals agreement."]);
  expect(claimDetails({ ...talks, statusText: "about: ending the war" })).toEqual(["About: ending the war."]);
});

test.each([
  ["status: proposed", ""],
  ["office: President; status: in force", "Office: President."],
  ["as stated by: china", ""],
  ["to: china (firms); no tonnage", "To: China (firms); no tonnage."],
  [
    "Day 2025-02-26 from the record; the text does not say who",
    "Day 26 February 2025 from the record; the text does not say who.",
  ],
  ["Days 2025-04-11/2025-04-12 from the record.", "Days 11 to 12 April 2025 from the record."],
  ["An offer is not yet a negotiation; see 000-26 on who began.", "An offer is not yet a negotiation."],
  ["His condition concerns a truce, see 002-19 and 002-20.", "His condition concerns a truce."],
  ["Mirror of 000-54.", ""],
  ["Weaker than 001-05 and 001-06: possible, not likely.", "Possible, not likely."],
  ["minerals + ports, under 4 bn USD", "Minerals and ports, under 4 billion US dollars."],
])("a remark of the table is told to a reader: %s", (text, told) => {
  expect(plainNote(text, [named])).toBe(told);
});

test("a claim without terms, dates or notes has nothing to add", () => {
  expect(claimDetails(claim)).toEqual([]);
});

test("a way in which something is done is named in words a reader knows", () => {
  expect(plainNote("mode: armed; cross-border destabilisation", [])).toBe(
    "In what way: armed; cross-border destabilisation.",
  );
});
