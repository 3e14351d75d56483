import * as fc from "fast-check";
import type { ParameterType } from "server/questions/parameter-type.ts";
import { parameterValue } from "server/questions/parameter-value.ts";
import { describe, expect, test } from "vitest";

const types: readonly ParameterType[] = [
  { kind: "entity", labels: ["Deal"] },
  { kind: "entity", labels: [] },
  { kind: "source" },
  { kind: "dispute" },
  { kind: "string" },
  { kind: "integer" },
  { kind: "date" },
  { kind: "boolean" },
];

describe("a parameter's value", () => {
  test("is either of its type or refused with a sentence that says what the parameter takes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.anything(), (type, given) => {
        const checked = parameterValue(type, given);
        const fits = checked.ok
          ? type.kind === "integer"
            ? Number.isSafeInteger(checked.value)
            : typeof checked.value === (type.kind === "boolean" ? "boolean" : "string")
          : /^This parameter takes .+\.$/.test(checked.message);
        expect(fits).toBe(true);
      }),
    );
  });

  test("reads whole numbers as JSON and as an address carry them", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        const whole = { ok: true, value: number === 0 ? 0 : number };
        expect(parameterValue({ kind: "integer" }, number)).toEqual(whole);
        expect(parameterValue({ kind: "integer" }, String(number))).toEqual(whole);
      }),
    );
  });

  test.each([1.5, Number.NaN, 2 ** 53, "9".repeat(20), "", "1e3", "0x10", true, null])(
    "refuses %j as a whole number",
    (given) => {
      expect(parameterValue({ kind: "integer" }, given)).toEqual({
        ok: false,
        message: "This parameter takes a whole number.",
      });
    },
  );

  test("reads every day of the calendar and no other", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(parameterValue({ kind: "date" }, day)).toEqual({ ok: true, value: day });
        },
      ),
    );
    for (const none of ["2025-02-29", "2025-13-01", "2025-1-1", "2025-02", "today", "2025-02-28T00:00:00Z"])
      expect(parameterValue({ kind: "date" }, none).ok).toBe(false);
  });

  test.each(["", "Ukraine", "a b", "a'}) DETACH DELETE n //", "x".repeat(201), 7, {}, []])(
    "refuses %j as an id",
    (given) => {
      expect(parameterValue({ kind: "entity", labels: ["Event", "Deal"] }, given)).toEqual({
        ok: false,
        message: "This parameter takes the id of an Event or Deal, such as the default.",
      });
    },
  );

  test("takes text of at most 2,500 characters", () => {
    expect(parameterValue({ kind: "string" }, "x".repeat(2_500)).ok).toBe(true);
    expect(parameterValue({ kind: "string" }, "x".repeat(2_501)).ok).toBe(false);
  });

  test("reads true and false as JSON and as an address carry them", () => {
    for (const [given, value] of [
      [true, true],
      ["true", true],
      [false, false],
      ["false", false],
    ])
      expect(parameterValue({ kind: "boolean" }, given)).toEqual({ ok: true, value });
    for (const none of ["yes", 1, 0, "", null]) expect(parameterValue({ kind: "boolean" }, none).ok).toBe(false);
  });
});
