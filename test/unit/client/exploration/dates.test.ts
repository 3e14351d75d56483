import { isSureIn, isUndated } from "client/exploration/claim-days.ts";
import { dateAxis, dayAtPlace, placeOnAxis } from "client/exploration/date-axis.ts";
import { dateBars } from "client/exploration/date-bars.ts";
import { dayNumber, dayOf, isDay } from "client/exploration/day.ts";
import { inTime } from "client/exploration/in-time.ts";
import { readWhen, writeWhen, type When } from "client/exploration/when.ts";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { countsNaively, everyDay } from "../../../support/every-day.ts";
import { someDates } from "../../../support/some-graph.ts";

// Many times are tried; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const none = { saidOn: null, from: null, until: null } as const;
const on = (earliest: string, latest = earliest) =>
  ({ ...none, dated: "asOf", saidOn: `[${earliest}..${latest}]`, earliest, latest }) as const;
const lasting = (earliest: string | null, latest: string | null) =>
  ({ ...none, dated: "span", from: `${earliest ?? ".."}/${latest ?? ".."}`, earliest, latest }) as const;
const undated = { ...none, dated: "undated", earliest: null, latest: null } as const;

const someDay = fc.integer({ min: dayNumber("2024-12-01"), max: dayNumber("2025-07-01") }).map(dayOf);
const someSpan = fc
  .tuple(someDay, someDay)
  .map(([one, other]): readonly [string, string] => (one < other ? [one, other] : [other, one]));
const someClaims = fc.array(
  fc.oneof(
    someDates,
    someSpan.map(([from, to]) => on(from, to)),
    someSpan.map(([from, to]) => lasting(from, to)),
  ),
  { maxLength: 30 },
);

describe("what a time keeps", () => {
  test("is every claim that counts on one of its days, and what is undated", () => {
    fc.assert(
      fc.property(someClaims, someSpan, (claims, [from, to]) => {
        const days = everyDay(from, to);
        expect(inTime(claims, { kind: "span", from, to })).toEqual(claims.filter((one) => countsNaively(one, days)));
        expect(inTime(claims, { kind: "day", day: from })).toEqual(claims.filter((one) => countsNaively(one, [from])));
        expect(inTime(claims, undefined)).toBe(claims);
      }),
    );
  });

  test("guesses no duration: what was done on a day counts on that day alone, an open end stays open", () => {
    const claims = [on("2025-04-30"), lasting("2022-02-24", null), lasting(null, "2025-03-01"), undated];
    const left = (day: string) => inTime(claims, { kind: "day", day });
    expect(left("2025-04-30")).toEqual([claims[0], claims[1], undated]);
    expect(left("2025-05-01")).toEqual([claims[1], undated]);
    expect(left("2020-01-01")).toEqual([claims[2], undated]);
  });

  test("of two days is the later one's, and the earlier one's where nothing is claimed later", () => {
    const when: When = { kind: "days", earlier: "2025-02-12", later: "2025-04-30" };
    expect(inTime([on("2025-02-12"), on("2025-04-30")], when)).toEqual([on("2025-04-30")]);
    expect(inTime([on("2025-02-12")], when)).toEqual([on("2025-02-12")]);
    expect(inTime([on("2025-03-01")], when)).toEqual([]);
  });
});

describe("a time bar", () => {
  test("has a step for every day that a claim names, without gap or overlap", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const axis = dateAxis(claims);
        const named = claims.flatMap((one) =>
          isUndated(one) ? [] : [one.earliest, one.latest].filter((day) => day !== null),
        );
        const bins = axis?.bins ?? [];
        expect(axis === undefined).toBe(named.length === 0);
        bins.forEach(({ from, to }, place) => {
          expect(from <= to).toBe(true);
          expect(dayNumber(bins[place + 1]?.from ?? dayOf(dayNumber(to) + 1))).toBe(dayNumber(to) + 1);
        });
        for (const day of named) expect(bins.some(({ from, to }) => from <= day && day <= to)).toBe(true);
      }),
    );
  });

  test("counts in each step what choosing its days keeps, apart from what is undated", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const axis = dateAxis(claims);
        if (axis === undefined) return;
        dateBars(axis, claims).forEach(({ sure, perhaps }, place) => {
          const { from, to } = axis.bins[place] ?? { from: "", to: "" };
          const kept = inTime(claims, { kind: "span", from, to }).filter((one) => !isUndated(one));
          expect(sure + perhaps).toBe(kept.length);
          expect(sure).toBe(kept.filter((one) => isSureIn(one, from, to)).length);
        });
      }),
    );
  });

  test("spreads what is known only to the month over the month, and calls it so", () => {
    const claims = [on("2025-02-01", "2025-02-28"), on("2025-02-12"), on("2025-05-30")];
    const axis = dateAxis(claims);
    if (axis === undefined) throw new Error("These are dated.");
    expect(axis.unit).toBe("week");
    const bars = dateBars(axis, claims);
    const month = axis.bins.flatMap(({ from, to }, place) =>
      from <= "2025-02-28" && to >= "2025-02-01" ? [place] : [],
    );
    expect(month).toHaveLength(5);
    for (const place of month) expect(bars[place]?.perhaps).toBe(1);
    expect(bars.reduce((sum, { sure }) => sum + sure, 0)).toBe(2);
  });

  test("gives what lies far before the rest one bar, so that the rest can be told apart", () => {
    const claims = [on("1960-01-01"), ...Array.from({ length: 12 }, (_, day) => on(`2025-02-${10 + day}`))];
    const axis = dateAxis(claims);
    expect(axis?.unit).toBe("day");
    expect(axis?.bins[0]).toEqual({ from: "1960-01-01", to: "2025-02-09", kind: "before" });
    expect(axis?.bins).toHaveLength(13);
    expect(dateAxis(claims.slice(0, 3))?.bins[0]?.kind).toBe("step");
  });

  test("puts every day of it at a place that leads back to the day", () => {
    fc.assert(
      fc.property(someClaims, fc.nat(), (claims, at) => {
        const axis = dateAxis(claims);
        const first = axis?.bins[0];
        const last = axis?.bins.at(-1);
        if (axis === undefined || first === undefined || last === undefined) return;
        const day = dayOf(dayNumber(first.from) + (at % (dayNumber(last.to) - dayNumber(first.from) + 1)));
        expect(dayAtPlace(axis, placeOnAxis(axis, day) + 1e-6)).toBe(day);
      }),
    );
  });

  test("is none where nothing is dated", () => {
    expect(dateAxis([undated])).toBeUndefined();
  });
});

describe("a time in an address", () => {
  test("is read as it was written", () => {
    const some: fc.Arbitrary<When> = fc.oneof(
      someSpan.map(([from, to]): When => ({ kind: "span", from, to })),
      someDay.map((day): When => ({ kind: "day", day })),
      someSpan
        .filter(([earlier, later]) => earlier !== later)
        .map(([earlier, later]): When => ({ kind: "days", earlier, later })),
    );
    fc.assert(
      fc.property(some, (when) => {
        expect(readWhen(writeWhen(when))).toEqual(when);
      }),
    );
  });

  test.each([
    "",
    "2025",
    "2025-02-30",
    "2025-3-1",
    "2025-03-09..2025-02-10",
    "2025-02-10..",
    "2025-02-10..2025-02-11..2025-02-12",
    "2025-05-01,2025-02-28",
    "2025-05-01,2025-05-01",
    "yesterday",
  ])("is none in “%s”", (text) => {
    expect(readWhen(text)).toBeUndefined();
  });

  test("knows the days of the calendar", () => {
    expect(["2024-02-29", "2025-02-29", "2025-13-01", "20250301"].map(isDay)).toEqual([true, false, false, false]);
  });
});
