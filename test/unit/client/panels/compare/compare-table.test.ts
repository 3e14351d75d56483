import { readCompare, usualColumns, writeCompare } from "client/panels/compare/compare-address.ts";
import { compareTable, type Comparison } from "client/panels/compare/compare-table.ts";
import { comparableGroups, isComparable } from "client/panels/compare/comparable.ts";
import { sideTerms } from "client/panels/compare/side-terms.ts";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimCard } from "../../../../support/claim-card.ts";

const source = (id: string): Comparison["sources"][number] => ({
  ...claimCard("any").source,
  id,
  group: id.startsWith("r-") ? "record" : "document",
});
const said = (id: string, by: string): Comparison["claims"][number] => ({
  ...claimCard(id),
  source: { ...claimCard(id).source, ...source(by) },
  denial: null,
  disputed: false,
});
const comparison = (more: Partial<Comparison> = {}): Comparison => ({
  __typename: "Comparison",
  entity: { id: "pact", name: "The pact", caption: "The pact" },
  labels: ["Deal"],
  sources: ["000", "001", "r-one", "r-two"].map(source),
  claims: [said("a", "000"), said("b", "r-one"), said("c", "r-two")],
  rows: [
    { topic: "gives", claims: ["a", "b", "c"] },
    { topic: "price", claims: [] },
    { topic: "table", claims: ["b"] },
  ],
  ...more,
});
const cells = (chosen: readonly string[]) =>
  compareTable(comparison(), chosen).rows.map(({ topic, cells: said }) => [
    topic,
    ...said.map((cell) => cell.map(({ id }) => id).join(" ")),
  ]);

describe("the table of sources by topic", () => {
  test("keeps a cell for every source, also where it says nothing, and the record in a column of its own", () => {
    expect(cells(["000", "001", "record"])).toEqual([
      ["gives", "a", "", "b c"],
      ["price", "", "", ""],
      ["table", "", "", "b"],
    ]);
  });

  test("keeps the row of what is asked of everybody where all are silent, and no other such row", () => {
    expect(cells(["001"])).toEqual([
      ["gives", ""],
      ["price", ""],
    ]);
  });

  test("never says the same claim in two columns: a page with a column of its own leaves the record’s", () => {
    expect(cells(["record", "r-one"])).toEqual([
      ["gives", "c", "b"],
      ["price", "", ""],
      ["table", "", "b"],
    ]);
  });

  test("leaves out a column of a source that is not there", () => {
    expect(compareTable(comparison(), ["000", "r-nowhere"]).columns.map(({ id }) => id)).toEqual(["000"]);
  });
});

describe("the address of a comparison", () => {
  test("leads back to the same columns, each once, the texts first", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("", "us-ukraine-minerals-deal", "lithium"),
        fc.array(fc.constantFrom("000", "001", "002", "003", "record", "r-one", "r-two"), { maxLength: 8 }),
        (entity, columns) => {
          const [path = "", search = ""] = writeCompare({ entity, columns }).split("?");
          const read = readCompare(search);
          expect(path).toBe("/compare");
          expect(read.entity).toBe(entity);
          expect([...read.columns].toSorted()).toEqual([...new Set(columns)].toSorted());
          expect(writeCompare(read)).toBe(writeCompare({ entity, columns }));
        },
      ),
    );
  });

  test("is short for the texts and the record as one", () => {
    expect(writeCompare({ entity: "lithium", columns: usualColumns })).toBe("/compare?entity=lithium");
    expect(readCompare("entity=lithium").columns).toEqual(usualColumns);
    expect(writeCompare({ entity: "lithium", columns: ["record", "003"] })).toBe(
      "/compare?entity=lithium&sources=003,record",
    );
    expect(readCompare("entity=lithium&sources=").columns).toEqual([]);
  });
});

test("deals, people, minerals and countries are offered by their captions, each under its heading", () => {
  const entity = (id: string, name: string, label: "Deal" | "Leader" | "Mineral" | "Country" | "Goal") => ({
    id,
    name,
    caption: null,
    labels: [label],
  });
  const groups = comparableGroups([
    entity("z", "Zinc", "Mineral"),
    entity("a", "Antimony", "Mineral"),
    entity("g", "A goal", "Goal"),
    entity("l", "A leader", "Leader"),
  ]);
  expect(groups.map(({ kind, choices }) => [kind, ...choices.map(({ id }) => id)])).toEqual([
    ["deals"],
    ["people", "l"],
    ["minerals", "a", "z"],
    ["countries"],
  ]);
  expect([isComparable(["Deal"]), isComparable(["Goal"]), isComparable(["Official", "Person"])]).toEqual([
    true,
    false,
    true,
  ]);
});

test("terms are told in their own row alone, and never more firmly than they are claimed", () => {
  const terms = (more: Parameters<typeof claimCard>[1], topic: "gives" | "gets" | "price") =>
    sideTerms(claimCard("a", { gives: "mining rights", gets: "support + investment", ...more }), topic);
  expect(terms({ standing: "proposed" }, "gives")).toBe("Would give mining rights.");
  expect(terms({ standing: "holds" }, "gets")).toBe("Gets support and investment.");
  expect(terms({ standing: "holds", modality: "conditional" }, "gives")).toBe("Would give mining rights.");
  expect(terms({ standing: "past" }, "gives")).toBe("Gave mining rights.");
  expect(terms({ standing: "proposed" }, "price")).toBeUndefined();
  expect(terms({ polarity: "negative" }, "gives")).toBeUndefined();
  expect(terms({ gets: null }, "gets")).toBeUndefined();
});
