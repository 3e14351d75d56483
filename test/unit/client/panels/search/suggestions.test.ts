import type { SearchQuery } from "client/gql/graphql.ts";
import { suggestions } from "client/panels/search/suggestions.ts";
import { expect, test } from "vitest";

const nothing: SearchQuery = { entities: [], questions: [], sources: [], claims: [] };
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

test("where there are more than are shown, the group says that it is the first of them", () => {
  const many = Array.from({ length: 7 }, (_, place) => ({ ...congo, id: `e-${place}` }));
  const [group] = suggestions({ ...nothing, entities: many });
  expect(group?.suggestions).toHaveLength(6);
  expect(group?.note).toBe("the first 6");
  expect(suggestions({ ...nothing, entities: many.slice(0, 6) })[0]?.note).toBeUndefined();
});
