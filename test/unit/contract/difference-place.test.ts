import { differencePlace } from "server/contract/difference.ts";
import { expect, test } from "vitest";

/** A line from 0, 0 to 100, 0. */
const at = (share: number) => ({ x: 100 * share, y: 0 });
const words = (x: number, width: number) => ({ x, y: 0, width, height: 10, angle: 0 });
const everywhere = () => true;

test("a sign stands beside the middle of its line where nothing is in the way", () => {
  expect(differencePlace(at, undefined, [], 2, everywhere)).toEqual({ x: 40, y: 0 });
});

test("a sign stands off its own words and off those of other lines", () => {
  expect(differencePlace(at, words(40, 10), [words(60, 10), words(30, 10)], 2, everywhere)).toEqual({ x: 70, y: 0 });
});

test("where other lines' words leave no place, it stands off its own and off what else is there", () => {
  const others = [words(50, 200)];
  expect(differencePlace(at, words(40, 10), others, 2, ({ x }) => x !== 60)).toEqual({ x: 30, y: 0 });
});

test("where nothing is free it still stands on its line", () => {
  expect(differencePlace(at, undefined, [], 2, () => false)).toEqual({ x: 40, y: 0 });
});
