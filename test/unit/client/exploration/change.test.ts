import { apply, changeTo, invert, squash, type Change } from "client/exploration/change.ts";
import type { Exploration, ExplorationRecord } from "client/exploration/exploration.ts";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";

// Many pictures are tried; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const ids = ["selection", "filter", "node/ukraine", "node/rwanda", "layout/ukraine"];

const someRecord: fc.Arbitrary<ExplorationRecord> = fc.oneof(
  fc
    .constantFrom("ukraine", "rwanda")
    .map((id): ExplorationRecord => ({ kind: "selection", selection: { kind: "node", id } })),
  fc
    .constantFrom("type.SEEKS", "said.dots")
    .map((key): ExplorationRecord => ({ kind: "filter", without: new Set([key]), only: new Set() })),
  fc.integer().map((x): ExplorationRecord => ({ kind: "layout", place: { x, y: 0, caption: "below" } })),
);

const someExploration: fc.Arbitrary<Exploration> = fc
  .array(fc.tuple(fc.constantFrom(...ids), someRecord))
  .map((entries) => new Map(entries));

const someUpdates = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.option(someRecord, { nil: undefined })))
  .map((entries) => new Map(entries));

const content = (exploration: Exploration) => [...exploration].sort(([one], [other]) => (one < other ? -1 : 1));

const touched = (change: Change) => [...change.records].sort(([one], [other]) => (one < other ? -1 : 1));

test("undoing a change restores the exploration exactly", () => {
  fc.assert(
    fc.property(someExploration, someUpdates, (exploration, updates) => {
      const change = changeTo("Some step", exploration, updates);
      expect(content(apply(apply(exploration, change), invert(change)))).toEqual(content(exploration));
    }),
  );
});

test("inverting twice gives the same change", () => {
  fc.assert(
    fc.property(someExploration, someUpdates, (exploration, updates) => {
      const change = changeTo("Some step", exploration, updates);
      expect(touched(invert(invert(change)))).toEqual(touched(change));
    }),
  );
});

test("two changes squashed into one do what both did, and are undone together", () => {
  fc.assert(
    fc.property(someExploration, someUpdates, someUpdates, (exploration, updates, more) => {
      const first = changeTo("First", exploration, updates);
      const between = apply(exploration, first);
      const second = changeTo("Second", between, more);
      const both = squash(first, second);
      expect(content(apply(exploration, both))).toEqual(content(apply(between, second)));
      expect(content(apply(apply(exploration, both), invert(both)))).toEqual(content(exploration));
      expect(both.label).toBe("First");
    }),
  );
});

test("a change leaves the exploration it was made for as it was", () => {
  fc.assert(
    fc.property(someExploration, someUpdates, (exploration, updates) => {
      const before = content(exploration);
      apply(exploration, changeTo("Some step", exploration, updates));
      expect(content(exploration)).toEqual(before);
    }),
  );
});
