import { apply, changeTo } from "client/exploration/change.ts";
import { fromView } from "client/exploration/from-view.ts";
import { record, noHistory } from "client/exploration/history.ts";
import { askedPaths, noSearch, pathSearchOf, readPathSearch } from "client/exploration/path-search.ts";
import { readView, writeView, plainView } from "client/exploration/view.ts";
import { viewOf } from "client/exploration/view-of.ts";
import * as fc from "fast-check";
import { relations } from "server/contract/relation.ts";
import { expect, test } from "vitest";
import { explored } from "../../../support/explored.ts";

const search = fc.record({
  between: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 6 }),
  hops: fc.integer({ min: 1, max: 6 }),
  avoid: fc.subarray([...relations]),
  inForce: fc.boolean(),
});

test("what an address asks for is the search it was written of, whoever was chosen first still first", () => {
  fc.assert(
    fc.property(search, (one) => {
      expect(readPathSearch(askedPaths(one))).toEqual({ search: one, unknown: [] });
      const address = writeView({ ...plainView("china"), panel: "paths", paths: askedPaths(one) });
      const { pathname, search: asked } = new URL(address, "http://lodeline.example");
      const view = readView(pathname, asked);
      const start = explored([], []);
      const { records } = fromView(start, view ?? plainView("china"));
      const now = apply(start, changeTo("", start, records));
      expect(pathSearchOf(now)).toEqual(one);
      expect(viewOf(now, plainView("china")).paths).toEqual(askedPaths(one));
    }),
  );
});

test.each([
  ["hops=0", ["hops=0"]],
  ["hops=7", ["hops=7"]],
  ["hops=many", ["hops=many"]],
  ["avoid=SUPPLIES,KNOWS", ["avoid=KNOWS"]],
])("what means nothing in an address is said: %s", (asked, unknown) => {
  const view = readView("/q/china", `panel=paths&between=china,rwanda&${asked}`);
  expect(fromView(explored([], []), view ?? plainView("china")).unknown).toEqual(unknown);
});

test("an address that names whom paths are between opens their panel, and the plain search needs no word", () => {
  const view = readView("/q/china", "between=china,rwanda");
  expect(view?.panel).toBe("paths");
  expect(view === undefined ? "" : writeView(view)).toBe("/q/china?panel=paths&between=china,rwanda");
});

test("a search is no step, and stays while its panel is closed", () => {
  const start = explored([], []);
  const one = { ...noSearch, between: ["china"] };
  const change = changeTo("", start, new Map([["paths", { kind: "paths", search: one } as const]]));
  expect(record(noHistory, change)).toBe(noHistory);
  const closed = apply(start, change);
  const { records } = fromView(closed, plainView("china"));
  expect(pathSearchOf(apply(closed, changeTo("", closed, records)))).toEqual(one);
});
