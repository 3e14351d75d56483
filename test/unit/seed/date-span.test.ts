import { claimDates } from "server/seed/claim-dates.ts";
import { dateSpan } from "server/seed/date-span.ts";
import { describe, expect, test } from "vitest";

describe("the days an EDTF date can mean", () => {
  test.each([
    ["2025-02-28", "2025-02-28", "2025-02-28"],
    ["2025-02-27~", "2025-02-27", "2025-02-27"],
    ["2025-02", "2025-02-01", "2025-02-28"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["2025~", "2025-01-01", "2025-12-31"],
    ["2025-02-24/2025-02-25", "2025-02-24", "2025-02-25"],
    ["2021/2024", "2021-01-01", "2024-12-31"],
    ["2022-02-24/..", "2022-02-24", undefined],
    ["2021~/..", "2021-01-01", undefined],
    ["../2025-03", undefined, "2025-03-31"],
    ["[2025-04-02..2025-04-12]", "2025-04-02", "2025-04-12"],
    ["[2025-02-12,2025-02-13]", "2025-02-12", "2025-02-13"],
    ["{2025-01..2025-03,2026}", "2025-01-01", "2026-12-31"],
    ["[..2025-01-01]", undefined, "2025-01-01"],
  ])("%s is from %s to %s", (text, earliest, latest) => {
    expect(dateSpan(text)).toEqual({ earliest, latest });
  });

  test.each(["", "yesterday", "2025-13", "2025-2", "28.02.2025", "2025-03-10/2025-03-01"])(
    "“%s” is refused",
    (text) => {
      expect(() => dateSpan(text)).toThrow(Error);
    },
  );
});

describe("when a claim counts", () => {
  test("the span in which the thing is so goes before the day it was said", () => {
    expect(claimDates({ saidOn: "2025-03-05~", from: "2025-02-21", until: "2025-09~" })).toEqual({
      dated: "span",
      earliest: "2025-02-21",
      latest: "2025-09-30",
    });
  });

  test("a beginning without an end counts on the days it names", () => {
    expect(claimDates({ saidOn: "2025-05-01~", from: "2025-04" })).toEqual({
      dated: "span",
      earliest: "2025-04-01",
      latest: "2025-04-30",
    });
  });

  test("an end without a beginning is open towards the past", () => {
    expect(claimDates({ until: "2026-06" })).toEqual({ dated: "span", earliest: undefined, latest: "2026-06-30" });
  });

  test("without a span it counts as of the day it was said", () => {
    expect(claimDates({ saidOn: "[2025-02-12,2025-02-13]" })).toEqual({
      dated: "asOf",
      earliest: "2025-02-12",
      latest: "2025-02-13",
    });
  });

  test("without any date it is undated, with no day made up", () => {
    expect(claimDates({})).toEqual({ dated: "undated", earliest: undefined, latest: undefined });
  });
});
