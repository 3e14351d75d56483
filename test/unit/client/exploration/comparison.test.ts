import { apply, changeTo } from "client/exploration/change.ts";
import { comparisonOf } from "client/exploration/comparison.ts";
import type { FilterRecord, Relationship } from "client/exploration/exploration.ts";
import { drawn } from "client/exploration/selectors.ts";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { countsNaively } from "../../../support/every-day.ts";
import { explored, node, relationship } from "../../../support/explored.ts";
import { someGraph } from "../../../support/some-graph.ts";

// Many pictures are tried; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const when = { kind: "days", earlier: "2025-02-28", later: "2025-05-01" } as const;

const comparing = (exploration: ReturnType<typeof explored>, more: Partial<FilterRecord> = {}) =>
  apply(
    exploration,
    changeTo(
      "",
      exploration,
      new Map([["filter", { kind: "filter", without: new Set(), only: new Set(), when, ...more }]]),
    ),
  );

/** A line whose claims count on one day each; null is undated. */
function line(target: string, days: readonly (string | null)[], more: Partial<Relationship> = {}): Relationship {
  const plain = relationship("ukraine", "PARTY_TO", target, more);
  const claims = days.flatMap((day, place) =>
    plain.claims.map((claim) => ({
      ...claim,
      id: `${plain.id}-${place}`,
      dated: day === null ? ("undated" as const) : ("span" as const),
      from: day,
      earliest: day,
      latest: day,
    })),
  );
  return { ...plain, claims };
}

const nodes = ["ukraine", "deal", "fund", "talks", "draft", "oath"].map((id) => node(id));

test("a line is there on the later day alone, on the earlier alone, on both by other claims, or the same on both", () => {
  const exploration = comparing(
    explored(nodes, [
      line("deal", ["2025-05-01"]),
      line("fund", ["2025-02-28"]),
      line("talks", ["2025-02-28", "2025-05-01"]),
      line("draft", [null]),
      line("oath", ["2025-03-15"]),
    ]),
  );
  const found = comparisonOf(exploration);
  expect(Object.fromEntries([...(found ?? [])].map(([id, { difference }]) => [id.split(".")[2], difference]))).toEqual({
    deal: "added",
    fund: "removed",
    talks: "changed",
    draft: "same",
  });
  expect(drawn(exploration).relationships.map(({ target }) => target)).not.toContain("oath");
});

test("an expected signature and the signature are one line that changed, told by both", () => {
  const expected = line("deal", ["2025-02-28"], { standing: "expected" });
  const signed = line("deal", ["2025-05-01"]);
  const found = comparisonOf(comparing(explored(nodes, [expected, signed])));
  expect(found?.get(expected.id)).toMatchObject({ difference: "changed", later: undefined, others: [signed.id] });
  expect(found?.get(signed.id)).toMatchObject({ difference: "changed", earlier: undefined, others: [expected.id] });
});

test("without two days there is nothing to compare", () => {
  expect(comparisonOf(explored(nodes, [line("deal", ["2025-05-01"])]))).toBeUndefined();
});

test("each line is compared by the claims that a filter leaves it on each day, and drawn as on the later one", () => {
  fc.assert(
    fc.property(someGraph, fc.subarray(["source.000", "group.record"]), (all, only) => {
      const exploration = comparing(explored(all.nodes, all.relationships), {
        only: new Set(only),
        when: { kind: "days", earlier: "2025-02-12", later: "2025-04-30" },
      });
      const found: NonNullable<ReturnType<typeof comparisonOf>> = comparisonOf(exploration) ?? new Map();
      expect([...found.keys()].toSorted()).toEqual(
        drawn(exploration)
          .relationships.map(({ id }) => id)
          .toSorted(),
      );
      for (const now of drawn(exploration).relationships) {
        const whole = all.relationships.find(({ id }) => id === now.id);
        const passed = (whole?.claims ?? []).filter(
          (mark) =>
            (!only.includes("source.000") || mark.source === "000") &&
            (!only.includes("group.record") || mark.group === "record"),
        );
        const ids = (day: string) => passed.filter((mark) => countsNaively(mark, [day])).map(({ id }) => id);
        const [earlier, later] = [ids("2025-02-12"), ids("2025-04-30")];
        const one = found.get(now.id);
        expect(now.claims.map(({ id }) => id)).toEqual(later.length > 0 ? later : earlier);
        expect((one?.earlier?.claims ?? []).map(({ id }) => id)).toEqual(earlier);
        expect((one?.later?.claims ?? []).map(({ id }) => id)).toEqual(later);
        const others = [...found]
          .filter(([id, other]) => {
            const its = drawn(exploration).relationships.find((line) => line.id === id);
            const alike = its?.source === now.source && its.type === now.type && its.target === now.target;
            if (!alike) return false;
            return later.length === 0 ? other.earlier === undefined : earlier.length === 0 && other.later === undefined;
          })
          .map(([id]) => id);
        expect(one?.others).toEqual(others);
        const same = earlier.join(" ") === later.join(" ");
        expect(one?.difference === "same").toBe(same && others.length === 0);
      }
    }),
  );
});
