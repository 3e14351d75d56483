import { allPages } from "client/all-pages.ts";
import { expect, test } from "vitest";

test("a list is asked on until a page is not full: nothing of it is left out, whatever its length", async () => {
  for (const length of [0, 3, 499, 500, 501, 1_000, 1_234]) {
    const all = Array.from({ length }, (_, place) => place);
    const asked: number[] = [];
    const ask = (offset: number) => {
      asked.push(offset);
      return Promise.resolve(all.slice(offset, offset + 500));
    };
    expect(await allPages(ask)).toEqual(all);
    expect(asked).toEqual(Array.from({ length: Math.floor(length / 500) + 1 }, (_, page) => page * 500));
    expect(await allPages(ask, all.slice(0, 500))).toEqual(all);
  }
});
