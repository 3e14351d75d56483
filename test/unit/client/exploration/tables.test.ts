import { apply } from "client/exploration/change.ts";
import { entityRows } from "client/exploration/entity-rows.ts";
import { drawn } from "client/exploration/selectors.ts";
import { arranged, textOf, type Arrangement } from "client/exploration/tables/arranged.ts";
import { claimsOf, claimTable, type ClaimText } from "client/exploration/tables/claim-table.ts";
import { entityTable } from "client/exploration/tables/entity-table.ts";
import { firstDay } from "client/exploration/tables/first-day.ts";
import { relationshipTable } from "client/exploration/tables/relationship-table.ts";
import { tableOf, type ColumnOf, type Table } from "client/exploration/tables/table.ts";
import { plainView } from "client/exploration/view.ts";
import { entityNotes } from "client/panels/list/row-notes.ts";
import { assert, constantFrom, option, property, record, array, integer, string, subarray, boolean } from "fast-check";
import { describe, expect, test } from "vitest";
import { explored, node, relationship } from "../../../support/explored.ts";

interface Thing {
  readonly id: number;
  readonly name: string;
  readonly size: number | null;
  readonly day: string | null;
}

const columns: readonly ColumnOf<Thing>[] = [
  { id: "name", sorts: "words", usual: true, text: ({ name }) => name },
  {
    id: "size",
    sorts: "number",
    usual: true,
    text: ({ size }) => String(size ?? ""),
    order: ({ size }) => size ?? undefined,
  },
  { id: "day", sorts: "date", usual: false, text: ({ day }) => day ?? "", order: ({ day }) => firstDay(day) },
];

const things = (rows: readonly Omit<Thing, "id">[]): Table =>
  tableOf(
    columns,
    rows.map((row, id) => ({ ...row, id })),
    ({ id }) => ({ id: String(id), thing: { kind: "node", id: String(id) }, record: false }),
  );

const plain: Arrangement = { columns: new Set(), find: "", sort: undefined };
const thing = (name: string, size: number | null = null, day: string | null = null) => ({ name, size, day });
const column = (table: Table, id: string, how: Partial<Arrangement>) =>
  arranged(table, { ...plain, ...how }).rows.map((row) => textOf(row, id));

describe("a table", () => {
  test("sorts words as a reader does, whatever the accents and the case", () => {
    const table = things([thing("Zelensky"), thing("Émile"), thing("Eve"), thing("élan 10"), thing("élan 9")]);
    const sort = { column: "name", descending: false };
    expect(column(table, "name", { sort })).toEqual(["élan 9", "élan 10", "Émile", "Eve", "Zelensky"]);
  });

  test("sorts numbers as numbers and dates by the earliest day they can mean; what is not known comes last", () => {
    const table = things([
      thing("a", 10, "2025-03~"),
      thing("b", null, null),
      thing("c", 9, "[2025-02-12,2025-02-13]"),
      thing("d", 2, "../2024"),
    ]);
    const by = (id: string, descending: boolean) =>
      column(table, "name", { sort: { column: id, descending }, columns: new Set([id]) });
    expect(by("size", false)).toEqual(["d", "c", "a", "b"]);
    expect(by("size", true)).toEqual(["a", "c", "d", "b"]);
    expect(by("day", false)).toEqual(["d", "c", "a", "b"]);
    expect(by("day", true)).toEqual(["a", "c", "d", "b"]);
  });

  test("finds rows in which every word stands in a column that is shown", () => {
    const table = things([thing("Félix Tshisekedi", 1, "2025"), thing("Felix", 2, "2024")]);
    expect(column(table, "name", { find: "tshis felix" })).toEqual(["Félix Tshisekedi"]);
    expect(column(table, "name", { find: "2024" })).toEqual([]);
    expect(column(table, "name", { find: "2024", columns: new Set(["day"]) })).toEqual(["Felix"]);
  });

  test("keeps its first column, and passes over columns and orders it does not have", () => {
    const table = things([thing("b"), thing("a")]);
    const shown = arranged(table, {
      columns: new Set(["day", "gone"]),
      find: "",
      sort: { column: "gone", descending: true },
    });
    expect(shown.columns.map(({ id }) => id)).toEqual(["name", "day"]);
    expect(shown.rows.map((row) => textOf(row, "name"))).toEqual(["b", "a"]);
    expect(arranged(table, { ...plain, columns: new Set(["gone"]) }).columns.map(({ id }) => id)).toEqual([
      "name",
      "size",
    ]);
  });

  test("loses and invents nothing, and leaves rows that are alike in their order, however it is sorted", () => {
    const row = record({
      name: string({ maxLength: 3 }),
      size: option(integer({ min: 0, max: 3 })),
      day: option(constantFrom("2024", "2025-01", "2025-01-02")),
    });
    assert(
      property(
        array(row),
        constantFrom("name", "size", "day"),
        boolean(),
        subarray(["size", "day"]),
        (rows, by, descending, more) => {
          const table = things(rows);
          const shown = arranged(table, {
            columns: new Set(["name", by, ...more]),
            find: "",
            sort: { column: by, descending },
          });
          const ids = shown.rows.map(({ id }) => id);
          expect(ids.toSorted()).toEqual(table.rows.map(({ id }) => id).toSorted());
          const orders = shown.rows.map(({ cells }) => cells.get(by)?.order);
          const known = orders.findIndex((order) => order === undefined);
          expect(orders.slice(known === -1 ? orders.length : known).every((order) => order === undefined)).toBe(true);
          const alike = ids.filter((_, place) => place + 1 < ids.length && orders[place] === orders[place + 1]);
          const after = ids.filter((_, place) => place > 0 && orders[place] === orders[place - 1]);
          expect(alike.map((id, place) => Number(id) < Number(after[place]))).toEqual(alike.map(() => true));
        },
      ),
    );
  });
});

const rwanda = node("rwanda", { name: "Rwanda", caption: "Rwanda" });
const m23 = node("m23", { name: "March 23 Movement", caption: "M23", labels: ["RebelGroup"], recordOnly: true });
const alone = node("alone", { name: "Alone" });
const [mark] = relationship("rwanda", "SUPPORTS", "m23").claims;
if (mark === undefined) throw new Error("A relationship has a claim.");
const alleged = relationship("rwanda", "SUPPORTS", "m23", {
  modality: "alleged",
  claims: [
    {
      ...mark,
      id: "003-04",
      modality: "alleged",
      assertedBy: ["author-003"],
      denial: "Rwanda denies it",
      saidOn: "2025-03-05~",
    },
  ],
});
const denied = relationship("rwanda", "SUPPORTS", "m23", {
  polarity: "negative",
  modality: "attributed",
  claims: [{ ...mark, id: "r-1", group: "record", modality: "attributed", assertedBy: ["rwanda"], voices: ["Rwanda"] }],
});
const imagined = relationship("m23", "SEEKS", "rwanda", { standing: "hypothetical", modality: "hypothetical" });
const called = relationship("m23", "NEGOTIATES", "rwanda", { standing: "cancelled" });
const exploration = explored([rwanda, m23, alone], [alleged, denied, imagined, called], plainView("who-asks"));

describe("the tables of an exploration", () => {
  test("a line stands under both its ends, entities stand by name, also those without a line", () => {
    const rows = entityRows(drawn(exploration));
    expect(rows.map(({ node: { id }, lines }) => [id, lines.length])).toEqual([
      ["alone", 0],
      ["m23", 4],
      ["rwanda", 4],
    ]);
  });

  test("entities count the lines and the claims that are drawn", () => {
    const { rows } = entityTable(exploration);
    expect(
      rows.map((row) => ["name", "kind", "lines", "claimsHere", "knownFrom"].map((id) => textOf(row, id))),
    ).toEqual([
      ["Alone", "Country", "0", "0", "The texts"],
      ["March 23 Movement", "Rebel group", "4", "4", "The record alone"],
      ["Rwanda", "Country", "4", "4", "The texts"],
    ]);
  });

  test("no cell tells a denied, imagined, cancelled or alleged relationship as a fact", () => {
    const { rows } = relationshipTable(exploration);
    const says = new Map(rows.map((row) => [row.id, textOf(row, "says")]));
    expect(says.get(alleged.id)).toBe("supports, alleged by an unnamed accuser; Rwanda denies it");
    expect(says.get(denied.id)).toBe("does not support, says Rwanda");
    expect(says.get(imagined.id)).toBe("would seek, imagined");
    expect(says.get(called.id)).toBe("to negotiate with, cancelled");
    expect(rows.map((row) => [row.id, textOf(row, "state"), textOf(row, "polarity")])).toContainEqual([
      denied.id,
      "In force",
      "Said not to be so",
    ]);
    for (const row of rows) expect(textOf(row, "sentence")).toMatch(/\.$/);
  });

  test("a claim is told by itself, an allegation with its accuser and the denial in the very cell of its sentence", () => {
    expect(claimsOf(drawn(exploration)).length).toBe(4);
    const text: ClaimText = { statement: "Rwanda is said to back M23.", paragraph: "4", via: [] };
    const { rows } = claimTable(exploration, new Map([["003-04", text]]));
    const row = rows.find(({ id }) => id === "003-04");
    if (row === undefined) throw new Error("The allegation has a row.");
    expect(textOf(row, "statement")).toBe(
      "Rwanda is said to back M23. Alleged by an unnamed accuser; Rwanda denies it.",
    );
    expect(row.thing).toEqual({ kind: "relationship", id: alleged.id });
    expect(textOf(row, "saidOn")).toBe("about 5 March 2025");
    expect(rows.filter((other) => textOf(other, "statement") === "not read yet").length).toBe(3);
  });
});

test("while anything is drawn as one, tables and list say in words in which shape each of it stands", () => {
  const exploration = apply(
    explored(
      [node("congo"), node("cobalt", { labels: ["Mineral"] }), node("copper", { labels: ["Mineral"] }), node("china")],
      [
        relationship("congo", "SUPPLIES", "cobalt"),
        relationship("congo", "SUPPLIES", "copper"),
        relationship("china", "SEEKS", "congo"),
      ],
    ),
    {
      label: "",
      records: new Map([
        [
          "group/congo.Mineral",
          [undefined, { kind: "group", grouping: { kind: "label", of: "congo", label: "Mineral" } }] as const,
        ],
      ]),
    },
  );
  const within = entityTable(exploration).rows.map((row) => [row.id, textOf(row, "within")]);
  expect(Object.fromEntries(within)).toEqual({
    china: "",
    congo: "",
    cobalt: "congo: 2 more minerals",
    copper: "congo: 2 more minerals",
  });
  expect(entityNotes(exploration, "copper")).toEqual(["drawn in “congo: 2 more minerals”"]);
  expect(entityNotes(exploration, "china")).toEqual([]);
  const [line] = relationshipTable(exploration).rows.filter(({ id }) => id.includes("cobalt"));
  expect(line === undefined ? "" : textOf(line, "within")).toContain("congo: 2 more minerals");
  const [open] = relationshipTable(exploration).rows.filter(({ id }) => id.includes("china"));
  expect(open === undefined ? "?" : textOf(open, "within")).toBe("");
});
