import { chartScale } from "client/ui/chart-scale.ts";
import * as fc from "fast-check";
import { expect, test } from "vitest";

const some = fc.double({ min: 1e-6, max: 1e12, noNaN: true });

test("a scale begins at zero, holds every value up to the largest, and keeps their ratios", () => {
  fc.assert(
    fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), (largest, part) => {
      const { most, ticks, heightOf } = chartScale(largest, 100);
      expect(ticks[0]).toBe(0);
      expect(heightOf(0)).toBe(0);
      expect(heightOf(most)).toBe(100);
      expect(heightOf(largest)).toBeLessThanOrEqual(100 + 1e-9);
      expect(heightOf(largest)).toBeGreaterThan(39);
      expect(heightOf(largest * part)).toBeCloseTo(heightOf(largest) * part, 6);
    }),
  );
});

test.each([
  [226_000, [0, 125_000, 250_000]],
  [100, [0, 50, 100]],
  [101, [0, 100, 200]],
  [3_300, [0, 2_500, 5_000]],
  [0.3, [0, 0.25, 0.5]],
])("up to %d it is ruled at %j", (largest, ticks) => {
  expect(chartScale(largest, 100).ticks).toEqual(ticks);
});

test.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])(
  "of %d it has one line, and nothing stands above it",
  (largest) => {
    const { ticks, heightOf } = chartScale(largest, 100);
    expect(ticks).toEqual([0]);
    expect(heightOf(5)).toBe(0);
  },
);
