import { readLast, writeLast } from "client/exploration/last.ts";
import { addSaved, readSaved, writeSaved } from "client/exploration/saved.ts";
import { createSavedStore, type Keep } from "client/exploration/saved-store.ts";
import * as fc from "fast-check";
import { expect, test } from "vitest";

const at = "2026-11-26T11:20:00.000Z";
const china = { name: "China and the minerals", address: "/q/china?hidden=russia", at };

/** A browser's storage, as far as it is used here. */
function memory(): Keep {
  const texts = new Map<string, string>();
  return {
    get: (name) => texts.get(name),
    set: (name, value) => {
      texts.set(name, value);
      return true;
    },
  };
}

test("what is written to a file is read from it again", () => {
  expect(readSaved(writeSaved([china]))).toEqual({ saved: [china], unread: 0 });
});

test("another file is told from one of ours, whatever it holds", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readSaved(text)).toBeUndefined();
    }),
  );
});

test("entries that lead elsewhere, or nowhere, are left out and counted", () => {
  const addresses = [
    "https://elsewhere.example/q/china",
    "//elsewhere.example/q/china",
    "javascript:alert(1)",
    "/method",
    "/v/1.AAAA",
    "",
  ];
  const entries = [...addresses.map((address) => ({ ...china, address })), { ...china, name: " " }, 7, null, china];
  const text = JSON.stringify({ kind: "lodeline explorations", version: 1, explorations: entries });
  expect(readSaved(text)).toEqual({ saved: [china], unread: entries.length - 1 });
});

test("the same view under the same name stands in the list once, and every entry keeps an id of its own", () => {
  const once = addSaved([], [china]);
  const twice = addSaved(once, [china, { ...china, name: "Again" }]);
  expect(twice.map(({ name }) => name)).toEqual(["Again", "China and the minerals"]);
  expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
});

test("what was saved, renamed and deleted stands so at the next visit, and a deleted one can be put back", () => {
  const keep = memory();
  const first = createSavedStore(keep).getState();
  first.save("One", "/q/china", new Date(at));
  const store = createSavedStore(keep);
  store.getState().save("Two", "/e/rwanda", new Date(at));
  const [two, one] = store.getState().saved;
  store.getState().rename(one?.id ?? "", "First");
  store.getState().remove(two?.id ?? "");
  expect(
    createSavedStore(keep)
      .getState()
      .saved.map(({ name }) => name),
  ).toEqual(["First"]);
  if (two !== undefined) store.getState().restore(two, 0);
  expect(
    createSavedStore(keep)
      .getState()
      .saved.map(({ name }) => name),
  ).toEqual(["Two", "First"]);
});

test("what another page saves meanwhile changes no entry's id: the one that is being renamed is the one that gets the name", () => {
  const keep = memory();
  const here = createSavedStore(keep);
  here.getState().save("One", "/q/china", new Date(at));
  const id = here.getState().saved[0]?.id ?? "";
  createSavedStore(keep).getState().save("Two", "/e/rwanda", new Date(at));
  here.getState().reload();
  here.getState().rename(id, "First");
  expect(here.getState().saved.map(({ name }) => name)).toEqual(["Two", "First"]);
});

test("a browser that keeps nothing says so and keeps for as long as the page is open", () => {
  const store = createSavedStore({ get: () => undefined, set: () => false });
  store.getState().save("One", "/q/china", new Date(at));
  expect(store.getState()).toMatchObject({ isKept: false, saved: [{ name: "One" }] });
});

test("the last exploration is read as it was kept, and nothing is made of what is none", () => {
  expect(readLast(writeLast(china))).toEqual(china);
  expect(readLast(undefined)).toBeUndefined();
  expect(readLast("")).toBeUndefined();
  expect(readLast("{}")).toBeUndefined();
});
