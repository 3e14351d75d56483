import * as fc from "fast-check";
import { lineDays, type DatedMark } from "server/contract/line-days.ts";
import { expect, test } from "vitest";

const day = fc.constantFrom("2024-11-05", "2025-02-12", "2025-02-28", "2025-04-30");
const mark = fc.record<DatedMark>({
  group: fc.constantFrom("document" as const, "record" as const),
  from: fc.option(fc.constantFrom("2025", "2025-02", "2025-02-12", "1960/..")),
  until: fc.option(fc.constantFrom("2025", "2025-04-30", "2030~")),
  earliest: fc.option(day),
  latest: fc.option(day),
});

/** Whether no other of the deciding claims begins before it; one whose first day is not known begins last. */
const noneBefore = (one: DatedMark, all: readonly DatedMark[]) =>
  all.every((other) => (one.earliest ?? "9999") <= (other.earliest ?? "9999"));
const noneAfter = (one: DatedMark, all: readonly DatedMark[]) =>
  all.every((other) => (one.latest ?? "9999") >= (other.latest ?? "9999"));

test("a line begins with the earliest and ends with the latest of the claims that decide it, as they give it", () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 6 }), (marks) => {
      const { from, until } = lineDays(marks);
      const texts = marks.filter(({ group }) => group === "document");
      const deciding = texts.length === 0 ? marks : texts;
      const begun = deciding.filter((one) => one.from !== null);
      const ended = deciding.filter((one) => one.until !== null);
      const firsts = begun.filter((one) => noneBefore(one, begun)).map((one) => one.from ?? "");
      const lasts = ended.filter((one) => noneAfter(one, ended)).map((one) => one.until ?? "");
      const least = (all: readonly string[]) => all.find((one) => all.every((other) => one <= other)) ?? null;
      expect(from).toBe(least(firsts));
      expect(until).toBe(least(lasts));
    }),
  );
});

test("the record gives the days of a line only where no text speaks", () => {
  const text = { group: "document", from: null, until: null, earliest: null, latest: null } as const;
  const record = {
    group: "record",
    from: "2025-04-30",
    until: "2030",
    earliest: "2025-04-30",
    latest: "2030-12-31",
  } as const;
  expect(lineDays([record])).toEqual({ from: "2025-04-30", until: "2030" });
  expect(lineDays([text, record])).toEqual({ from: null, until: null });
});
