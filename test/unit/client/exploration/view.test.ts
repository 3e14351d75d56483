import type { Selection, Step } from "client/exploration/exploration.ts";
import { shows } from "client/exploration/show.ts";
import { plainView, readView, sameQuestion, writeView, type View } from "client/exploration/view.ts";
import * as fc from "fast-check";
import { layoutNames } from "server/contract/layout/layouts/layout-name.ts";
import { expect, test, vi } from "vitest";

// Many pictures are tried; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);

const line = fc.tuple(slug, slug).map(([one, other]) => `${one}.SEEKS.${other}.affirmed.holds`);

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant<Selection>({ kind: "nothing" }),
  slug.map((id): Selection => ({ kind: "node", id })),
  line.map((id): Selection => ({ kind: "relationship", id })),
  slug.map((id): Selection => ({ kind: "group", id: `group/${id}.Mineral` })),
  slug.map((id): Selection => ({ kind: "bundle", id: `group/${id}.Mineral~${id}` })),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(slug, fc.uniqueArray(slug)).map(([centre, brought]): Step => ({ kind: "expand", centre, brought })),
  line.map((id): Step => ({ kind: "line", id })),
  fc.uniqueArray(line, { minLength: 2, maxLength: 4 }).map((ids): Step => ({ kind: "lines", ids })),
);

const keys = ["said.dots", "shape.Country", "state.past", "type.SEEKS"];

const paths = fc.record({
  between: fc.uniqueArray(slug),
  hops: fc.oneof(fc.constantFrom("1", "4", "6"), fc.string({ minLength: 1 })),
  avoid: fc.uniqueArray(fc.constantFrom("SEEKS", "SUPPLIES", "nonsense")),
  inForce: fc.boolean(),
});

const table = fc.record({
  name: fc.oneof(fc.constantFrom("entities", "relationships", "claims"), fc.string({ minLength: 1 })),
  columns: fc.uniqueArray(fc.constantFrom("name", "claims", "said")).map((ids) => ids.toSorted()),
  sort: fc.oneof(fc.constantFrom("", "claims", "-claims"), fc.string()),
  find: fc.string(),
});

const pixel = fc.integer({ min: -32_768, max: 32_767 });

const arrangement = fc.record({
  by: fc.constantFrom(...layoutNames, "moved" as const),
  points: fc
    .uniqueArray(fc.tuple(slug, fc.record({ x: pixel, y: pixel })), { selector: ([id]) => id, minLength: 1 })
    .map((pairs) => new Map(pairs)),
});

/** Names that a view keeps for itself. */
const reserved =
  "select without only hidden with whole show table columns sort find panel dates days between hops avoid inforce groups".split(
    " ",
  );

const view: fc.Arbitrary<View> = fc
  .record({
    question: slug,
    parameters: fc.dictionary(
      slug.filter((name) => !reserved.includes(name)),
      fc.string({ minLength: 1 }),
    ),
    selection,
    without: fc.subarray(keys),
    only: fc.subarray(["by.ukraine", "disputed", "source.000"]),
    hidden: fc.uniqueArray(slug).map((ids) => ids.toSorted()),
    dates: fc.constantFrom("", "2025-03-01", "2025-02-10..2025-03-09", "2025-02-28,2025-05-01", "never"),
    groups: fc.subarray(["china.Mineral", "china.SUPPLIES.out", "united-states"]),
    with: fc.array(step),
    whole: fc.oneof(fc.boolean(), fc.integer({ min: 1, max: 300 })),
    show: fc.oneof(fc.constantFrom(...shows), fc.string({ minLength: 1 })),
    table: fc.option(table, { nil: undefined }),
    panel: fc.option(fc.constantFrom("history"), { nil: undefined }),
    paths: fc.option(paths, { nil: undefined }),
    arrangement: fc.option(arrangement, { nil: undefined }),
    damaged: fc.constant(false),
  })
  .map((one) => (one.paths === undefined ? one : { ...one, panel: "paths" }))
  .map((one) => (one.table === undefined ? one : { ...one, show: "table" }));

function read(address: string): View | undefined {
  const { pathname, search, hash } = new URL(address, "http://lodeline.example");
  return readView(pathname, search, hash);
}

test("what is written as an address is read as the same view", () => {
  fc.assert(
    fc.property(view, (one) => {
      expect(read(writeView(one))).toEqual(one);
    }),
  );
});

const arranged: View = {
  ...plainView("deal", { deal: "pact" }),
  hidden: ["russia"],
  arrangement: { by: "circle", points: new Map([["ukraine", { x: 12, y: -340 }]]) },
};

test("where shapes were arranged, the question stands before the code, which says the rest", () => {
  expect(writeView(arranged)).toMatch(/^\/q\/deal\?deal=pact#[12]\.[\w.-]+$/);
});

test("the code alone says all of it, for a server, which never sees what stands behind the mark", () => {
  expect(read(`/v/${writeView(arranged).split("#")[1]}`)).toEqual(arranged);
});

test("a code that was cut off opens what can be read, and the view says so", () => {
  const address = writeView(arranged);
  expect(read(address.slice(0, -3))).toEqual({ ...arranged, arrangement: undefined, damaged: true });
  expect(read(address.slice(0, address.indexOf("#") + 4))).toEqual({
    ...plainView("deal", { deal: "pact" }),
    damaged: true,
  });
  expect(read(`/v/1.${"A".repeat(40)}`)).toBeUndefined();
});

test("a code of another question, or of a later version, is not taken for this one's", () => {
  const code = writeView(arranged).split("#")[1];
  expect(read(`/q/china#${code}`)).toEqual({ ...plainView("china"), damaged: true });
  expect(read("/q/china#7.anything")).toEqual({ ...plainView("china"), damaged: true });
  expect(read("/q/china#content")).toEqual(plainView("china"));
});

test("a question stands at /q, an entity at /e", () => {
  expect(writeView(plainView("china"))).toBe("/q/china");
  expect(writeView(plainView("about", { entity: "rwanda" }))).toBe("/e/rwanda");
  expect(read("/e/rwanda")).toEqual(plainView("about", { entity: "rwanda" }));
});

test("a selected line stays readable in its address", () => {
  const id = "rwanda.SUPPORTS.m23.affirmed.holds";
  expect(writeView({ ...plainView("rwanda-and-the-rebels"), selection: { kind: "relationship", id } })).toBe(
    `/q/rwanda-and-the-rebels?select=${id}`,
  );
});

test.each(["/", "/method", "/q", "/q/", "/q/one/two", "/e//", "/q/%E0%A4%A"])("%s names no view", (path) => {
  expect(readView(path, "")).toBeUndefined();
});

test("selecting and switching off ask nothing new of the server, parameters and the whole answer do", () => {
  const one = plainView("ukraine-minerals-bargain", { deal: "us-ukraine-minerals-deal" });
  expect(sameQuestion(one, { ...one, selection: { kind: "node", id: "ukraine" }, without: ["type.SEEKS"] })).toBe(true);
  expect(sameQuestion(one, { ...one, parameters: {} })).toBe(false);
  expect(sameQuestion(one, { ...one, whole: true })).toBe(false);
});

test("what was brought, kept alone and hidden stays readable in an address", () => {
  const one: View = {
    ...plainView("china"),
    only: ["disputed", "source.000"],
    hidden: ["ukraine"],
    with: [
      { kind: "expand", centre: "eu", brought: ["france", "germany"] },
      { kind: "line", id: "eu.SEEKS.lithium.affirmed.holds" },
    ],
  };
  expect(writeView(one)).toBe(
    "/q/china?with=eu:france,germany;eu.SEEKS.lithium.affirmed.holds&only=disputed,source.000&hidden=ukraine",
  );
});

test.each([
  ["/q/china", plainView("china")],
  ["/q/china?without=type.SEEKS,said.dots", { ...plainView("china"), without: ["said.dots", "type.SEEKS"] }],
  ["/e/rwanda?select=m23", { ...plainView("about", { entity: "rwanda" }), selection: { kind: "node", id: "m23" } }],
  ["/q/china?whole=yes&deal=pact", { ...plainView("china", { deal: "pact" }), whole: true }],
])("an address from before still opens: %s", (address, old) => {
  expect(read(address)).toEqual(old);
});

test("any text after the question is read as some view, and writing that view settles it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("select", "without", "only", "hidden", "with", "whole", "show", "deal"),
      fc.string(),
      fc.string(),
      (name, value, rest) => {
        const found = readView("/q/china", `?${name}=${encodeURIComponent(value)}&${rest}`);
        if (found === undefined) throw new Error("A question stands in the path.");
        const settled = writeView(found);
        expect(read(settled)).toEqual(found);
        expect(writeView(read(settled) ?? found)).toBe(settled);
      },
    ),
  );
});

test("the plain picture has no word in the address, another way of showing it has", () => {
  expect(writeView({ ...plainView("china"), show: "list" })).toBe("/q/china?show=list");
  expect(writeView({ ...plainView("china"), show: "picture" })).toBe("/q/china");
  expect(read("/q/china?show=")).toEqual(plainView("china"));
});

test("filters, hidden things, a selection and what was brought ask no other question", () => {
  const one = plainView("china");
  expect(
    sameQuestion(one, { ...one, only: ["disputed"], hidden: ["eu"], with: [{ kind: "line", id: "a" }], show: "list" }),
  ).toBe(true);
});
