import { lanes, wordGap } from "client/panels/dates/lanes.ts";
import * as fc from "fast-check";
import { expect, test } from "vitest";

const length = 400;

const someItems = fc
  .array(
    fc.record({
      left: fc.integer({ min: 0, max: length - 10 }),
      wide: fc.integer({ min: 10, max: 90 }),
      width: fc.constantFrom(0, 30, 80, 120),
    }),
    { maxLength: 20 },
  )
  .map((items) => items.map(({ left, wide, width }) => ({ left, right: Math.min(length, left + wide), width })));

test("every mark has a place, and in no lane does one with its word cover another", () => {
  fc.assert(
    fc.property(someItems, (items) => {
      const placed = lanes(items, length);
      expect(placed).toHaveLength(items.length);
      const boxes = items.map(({ left, right, width }, place) => {
        const more = width === 0 ? 0 : width + wordGap;
        const { lane, side } = placed[place] ?? { lane: -1, side: "right" };
        return { lane, from: side === "left" ? left - more : left, to: side === "right" ? right + more : right };
      });
      for (const [place, one] of boxes.entries())
        for (const other of boxes.slice(place + 1))
          expect(one.lane !== other.lane || one.to <= other.from || other.to <= one.from).toBe(true);
    }),
  );
});

test("words stay within the row where there is any side on which they fit", () => {
  expect(lanes([{ left: 380, right: 390, width: 80 }], length)).toEqual([{ lane: 0, side: "left" }]);
  expect(lanes([{ left: 5, right: 15, width: 80 }], length)).toEqual([{ lane: 0, side: "right" }]);
});
