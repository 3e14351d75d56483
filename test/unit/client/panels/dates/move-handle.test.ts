import { dateAxis } from "client/exploration/date-axis.ts";
import { addDays, dayNumber, dayOf } from "client/exploration/day.ts";
import type { When } from "client/exploration/when.ts";
import { readWhen, writeWhen } from "client/exploration/when.ts";
import { dayOfHandle, endsOf, handlesOf, withDay, withKey, withPlace } from "client/panels/dates/move-handle.ts";
import * as fc from "fast-check";
import { expect, test } from "vitest";

const found = dateAxis(
  ["2025-02-10", "2025-03-05", "2025-05-08"].map((day) => ({
    dated: "asOf" as const,
    saidOn: day,
    from: null,
    until: null,
    earliest: day,
    latest: day,
  })),
);
if (found === undefined) throw new Error("These are dated.");
const axis = found;
const [first, last] = endsOf(axis);

const someDay = fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(dayOf);
const someWhen: fc.Arbitrary<When | undefined> = fc.oneof(
  fc.constant(undefined),
  fc
    .tuple(someDay, someDay)
    .map(([one, other]): When => ({ kind: "span", from: one < other ? one : other, to: one < other ? other : one })),
  someDay.map((day): When => ({ kind: "day", day })),
  fc
    .tuple(someDay, someDay)
    .filter(([one, other]) => one !== other)
    .map(([one, other]): When => ({
      kind: "days",
      earlier: one < other ? one : other,
      later: one < other ? other : one,
    })),
);

test("wherever a handle is brought, by key, drag or entry, a time comes of it that an address can hold", () => {
  fc.assert(
    fc.property(
      someWhen,
      someDay,
      fc.double({ min: 0, max: axis.bins.length, noNaN: true }),
      fc.constantFrom("ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End"),
      (when, day, place, key) => {
        for (const handle of handlesOf(when))
          for (const next of [
            withDay(axis, when, handle, day),
            withPlace(axis, when, handle, place),
            withKey(axis, when, handle, key)?.when,
          ])
            expect(readWhen(writeWhen(next))).toEqual(next);
      },
    ),
  );
});

test("a day that is entered is the day that is chosen, the other end gives way", () => {
  const span: When = { kind: "span", from: "2025-03-01", to: "2025-03-31" };
  expect(withDay(axis, span, "from", "2025-04-05")).toEqual({ kind: "span", from: "2025-04-05", to: "2025-04-05" });
  expect(withDay(axis, span, "to", "2025-02-20")).toEqual({ kind: "span", from: "2025-02-20", to: "2025-02-20" });
  const days: When = { kind: "days", earlier: "2025-03-01", later: "2025-03-31" };
  expect(withDay(axis, days, "earlier", "2025-04-05")).toMatchObject({ earlier: "2025-04-05", later: "2025-04-06" });
});

test("arrows move an end of a span by a bar, a single day by a day", () => {
  const span: When = { kind: "span", from: "2025-02-17", to: "2025-03-09" };
  const moved = (handle: "from" | "to", key: string) => withKey(axis, span, handle, key)?.when;
  expect(moved("from", "ArrowRight")).toMatchObject({ from: "2025-02-24", to: "2025-03-09" });
  expect(moved("to", "ArrowLeft")).toMatchObject({ from: "2025-02-17", to: "2025-03-02" });
  const day: When = { kind: "day", day: "2025-02-17" };
  expect(withKey(axis, day, "day", "ArrowRight")?.when).toEqual({ kind: "day", day: addDays("2025-02-17", 1) });
  expect(withKey(axis, span, "from", "a")).toBeUndefined();
});

test("a span over the whole axis asks for all days", () => {
  const span: When = { kind: "span", from: "2025-02-17", to: last };
  expect(withKey(axis, span, "from", "Home")?.when).toBeUndefined();
  expect(dayOfHandle(axis, undefined, "from")).toBe(first);
});
