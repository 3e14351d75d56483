import { readiness } from "server/http/readiness.ts";
import { expect, test } from "vitest";

test("an answer counts for a second, and a crowd asks the database once", async () => {
  let now = 0;
  let asked = 0;
  let up = true;
  const ready = readiness({ answers: () => Promise.resolve((asked++, up)) }, () => now);
  expect(await Promise.all([ready(), ready(), ready()])).toEqual([true, true, true]);
  expect(asked).toBe(1);
  up = false;
  now = 999;
  expect(await ready()).toBe(true);
  now = 1_000;
  expect(await ready()).toBe(false);
  up = true;
  expect(await ready()).toBe(true);
  expect(asked).toBe(3);
});
