import { boxOf, captionAt, compactCaptions, type Captioned } from "client/exploration/compact-captions.ts";
import * as fc from "fast-check";
import { overlap } from "server/contract/layout/box.ts";
import { expect, test } from "vitest";

const at = fc.integer({ min: -180, max: 180 });
const shapes: fc.Arbitrary<readonly Captioned[]> = fc
  .array(
    fc.record({
      x: at,
      y: at,
      width: fc.integer({ min: 30, max: 60 }),
      height: fc.integer({ min: 24, max: 44 }),
      lines: fc.array(fc.stringMatching(/^[A-Z][a-z]{2,12}$/), { maxLength: 2 }),
      side: fc.constantFrom("below", "above", "left", "right", "inside"),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((all) => all.map((one, place): Captioned => ({ ...one, id: String(place) })));

test("on a small screen no caption covers a shape or another caption, and there are no more than asked for", () => {
  fc.assert(
    fc.property(shapes, fc.integer({ min: 0, max: 8 }), (all, most) => {
      const sides = compactCaptions(all, [], most);
      expect(sides.size).toBeLessThanOrEqual(most);
      const captions = all.flatMap((shape) => {
        const side = sides.get(shape.id);
        return side === undefined ? [] : [{ id: shape.id, box: captionAt(shape, side) }];
      });
      const covered = captions.flatMap(({ id, box }) => [
        ...all.filter((shape) => shape.id !== id && overlap(box, boxOf(shape)) > 0),
        ...captions.filter((other) => other.id !== id && overlap(box, other.box) > 0),
      ]);
      expect(covered).toEqual([]);
    }),
  );
});

test("a caption stays on the side where the wide picture has it, while there is room", () => {
  const one: Captioned = { id: "a", x: 0, y: 0, width: 40, height: 30, lines: ["Congo"], side: "above" };
  expect(compactCaptions([one], [], 6).get("a")).toBe("above");
  const above: Captioned = { ...one, id: "b", y: -34, lines: [] };
  expect(compactCaptions([one, above], [], 6).get("a")).toBe("below");
  // A line runs there: the next side is better.
  const down = [
    { x: 0, y: 0 },
    { x: 0, y: 200 },
  ] as const;
  const beside: Captioned = { ...one, id: "c", x: 160, lines: [] };
  expect(compactCaptions([one, above, beside], [down], 6).get("a")).toBe("right");
});
