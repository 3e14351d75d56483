import type { SearchQuery } from "client/gql/graphql.ts";
import { suggestions } from "client/panels/search/suggestions.ts";
import { expect, test } from "vitest";

const nothing: SearchQuery = { entities: [], questions: [], lines: [], sources: [], claims: [], counts: [] };
const congo: SearchQuery["entities"][number] = {
  id: "democratic-republic-of-the-congo",
  title: "Democratic Republic of the Congo",
  matched: "Kinshasa",
  labels: ["Country"],
  entity: { role: null, collective: false, hypothetical: false },
};
const claim: SearchQuery["claims"][number] = {
  id: "003-03",
  title: "Rwanda is alleged to support M23.",
  claim: {
    relationship: "rwanda.SUPPORTS.m23.affirmed.holds",
    type: "SUPPORTS",
    subject: "rwanda",
    modality: "alleged",
    polarity: "affirmed",
    standing: "holds",
    disputed: true,
  },
  source: { group: "document", author: null, publisher: "Mining Technology", published: "2025-03-05~" },
};

test("what was not found has no group", () => {
  expect(suggestions(nothing)).toEqual([]);
  expect(suggestions({ ...nothing, entities: [congo] }).map(({ id }) => id)).toEqual(["entities"]);
});

test("an entity opens its page and tells by which other name it was found", () => {
  const [group] = suggestions({ ...nothing, entities: [congo] });
  expect(group?.suggestions[0]).toMatchObject({
    href: "/e/democratic-republic-of-the-congo",
    alias: "Kinshasa",
    about: "country",
  });
});

test("a question and a source open theirs", () => {
  const groups = suggestions({
    ...nothing,
    questions: [{ id: "congo-offer", title: "What Congo offers", matched: "What Congo offers" }],
    sources: [
      {
        id: "r-usgs",
        title: "Mineral Commodity Summaries",
        matched: "Mineral Commodity Summaries",
        source: { group: "record", author: null, publisher: "USGS", published: null },
      },
    ],
  });
  expect(groups.map((group) => group.suggestions[0]?.href)).toEqual([
    "/q/congo-offer",
    "/q/source?source=r-usgs&only=source.r-usgs",
  ]);
  expect(groups[1]?.suggestions[0]?.about).toBe("USGS, from the record");
});

test("a claim opens beside its subject, its line brought there and selected, and says how it is said", () => {
  const [group] = suggestions({ ...nothing, claims: [claim] });
  const [first] = group?.suggestions ?? [];
  expect(first?.href).toBe(
    "/e/rwanda?with=rwanda.SUPPORTS.m23.affirmed.holds&select=rwanda.SUPPORTS.m23.affirmed.holds",
  );
  expect(first?.about).toBe("Alleged in Mining Technology, about 5 March 2025");
});

test("a line opens beside its subject, drawn as it is said, and says how many claims stand behind it", () => {
  const line = {
    id: "rwanda.SUPPORTS.m23.affirmed.holds",
    title: "Rwanda supports M23",
    line: {
      type: "SUPPORTS",
      subject: "rwanda",
      modality: "presupposed",
      polarity: "affirmed",
      standing: "holds",
      disputed: true,
      recordOnly: true,
      step: 3,
      claims: 0,
      record: 3,
    },
  } as const;
  const [group] = suggestions({ ...nothing, lines: [line] });
  expect(group?.title).toBe("Lines");
  expect(group?.suggestions[0]).toMatchObject({
    href: "/e/rwanda?with=rwanda.SUPPORTS.m23.affirmed.holds&select=rwanda.SUPPORTS.m23.affirmed.holds",
    name: "Rwanda supports M23",
    about: "3 claims, from the record",
    slanted: true,
  });
  const both = { ...line, line: { ...line.line, recordOnly: false, claims: 1 } };
  expect(suggestions({ ...nothing, lines: [both] })[0]?.suggestions[0]?.about).toBe("1 claim, 3 more in the record");
});

test("where there are more than are shown, the group says how many there are in all", () => {
  const some = Array.from({ length: 6 }, (_, place) => ({ ...congo, id: `e-${place}` }));
  const [group] = suggestions({ ...nothing, entities: some, counts: [{ kind: "entity", total: 23 }] });
  expect(group?.suggestions).toHaveLength(6);
  expect(group?.note).toBe("the first 6 of 23");
  const counts = [{ kind: "entity" as const, total: 6 }];
  expect(suggestions({ ...nothing, entities: some, counts })[0]?.note).toBeUndefined();
});
