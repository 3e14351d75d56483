import * as fc from "fast-check";
import { meets, type Box } from "server/contract/layout/box.ts";
import { Nearby } from "server/contract/layout/nearby.ts";
import { expect, test } from "vitest";

const at = fc.integer({ min: -3_000, max: 3_000 });
const way = fc.record({ fromX: at, fromY: at, toX: at, toY: at });
const box = fc.record({
  x: at,
  y: at,
  width: fc.integer({ min: 1, max: 400 }),
  height: fc.integer({ min: 1, max: 300 }),
  angle: fc.constant(0),
});

function sides({ x, y, width, height }: Box) {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

test("whoever asks for what stands near a place or along a line misses nothing that meets it, and hears of it once", () => {
  fc.assert(
    fc.property(
      fc.array(box, { maxLength: 30 }),
      fc.array(way, { maxLength: 30 }),
      way,
      box,
      (boxes, ways, one, place) => {
        const standing = new Nearby();
        boxes.forEach((each, thing) => standing.add(thing, sides(each)));
        const lines = new Nearby();
        ways.forEach((each, thing) => lines.addAlong(thing, each.fromX, each.fromY, each.toX, each.toY));
        const straight = ({ fromX, fromY, toX, toY }: typeof one) =>
          [
            { x: fromX, y: fromY },
            { x: toX, y: toY },
          ] as const;
        const onWay = standing.along(one.fromX, one.fromY, one.toX, one.toY, 0);
        const metOnWay = boxes.flatMap((each, thing) => (meets(...straight(one), each) ? [thing] : []));
        expect(metOnWay.filter((thing) => !onWay.includes(thing))).toEqual([]);
        const inPlace = lines.within(sides(place));
        const metInPlace = ways.flatMap((each, thing) => (meets(...straight(each), place) ? [thing] : []));
        expect(metInPlace.filter((thing) => !inPlace.includes(thing))).toEqual([]);
        expect(new Set(onWay).size).toBe(onWay.length);
        expect(new Set(inPlace).size).toBe(inPlace.length);
      },
    ),
  );
});
