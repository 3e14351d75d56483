import { termsWords } from "client/panels/outline/terms-words.ts";
import type { Relationship, Source } from "client/exploration/exploration.ts";
import { expect, test } from "vitest";
import { relationship } from "../../../support/explored.ts";

const source: Source = {
  id: "000",
  group: "document",
  kind: "commentary",
  title: "A title",
  author: null,
  publisher: "Diplomacy&Commerce (Croatian edition)",
  published: null,
  url: null,
  publisherCertainty: "printed",
  dateCertainty: "printed",
  authorCertainty: null,
};

function party(standing: Relationship["standing"], ...terms: readonly Partial<Relationship["claims"][number]>[]) {
  const line = relationship("ukraine", "PARTY_TO", "deal", { standing });
  return { ...line, claims: terms.flatMap((term) => line.claims.map((mark) => ({ ...mark, ...term }))) };
}
const told = (line: Relationship) => termsWords(line, [source]).map(({ text }) => text);

test("a deal that is not in force would give and get, by the text that says so", () => {
  const line = party("proposed", { gives: "mining rights", gets: "support + investment" });
  expect(told(line)).toEqual(["Would give mining rights; would get support and investment (Diplomacy&Commerce)"]);
});

test("a deal in force gives and gets, one that was over gave and got; what stands on conditions would", () => {
  expect(told(party("holds", { gets: "access" }))).toEqual(["Gets access (Diplomacy&Commerce)"]);
  expect(told(party("past", { gives: "access" }))).toEqual(["Gave access (Diplomacy&Commerce)"]);
  expect(told(party("holds", { gets: "access", modality: "conditional" }))).toEqual([
    "Would get access (Diplomacy&Commerce)",
  ]);
});

test("each source has its line, texts before the record, and a claim without terms has none", () => {
  const line = party(
    "holds",
    { source: "r-1", group: "record", gives: "half of the income" },
    { gives: "mining rights" },
    { gives: "mining rights" },
    {},
  );
  expect(termsWords(line, [source, { ...source, id: "r-1", group: "record", publisher: "Reuters" }])).toEqual([
    { text: "Gives mining rights (Diplomacy&Commerce)", record: false },
    { text: "Gives half of the income (Reuters)", record: true },
  ]);
  expect(termsWords(party("holds", {}), [source])).toEqual([]);
});
