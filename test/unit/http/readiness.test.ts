import { readiness } from "server/http/readiness.ts";
import { expect, test } from "vitest";

test("an answer counts for a second, and a crowd asks the database once", async () => {
  let now = 0;
  let asked = 0;
  let up = true;
  const ready = readiness(
    { answers: () => Promise.resolve((asked++, up)) },
    () => Promise.resolve(true),
    () => now,
  );
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

test("a database without the seeds is not ready until they come, and is asked for them no more then", async () => {
  let now = 0;
  let looked = 0;
  let seeded = false;
  const ready = readiness(
    { answers: () => Promise.resolve(true) },
    () => {
      looked += 1;
      return Promise.resolve(seeded);
    },
    () => now,
  );
  expect(await ready()).toBe(false);
  seeded = true;
  expect(await ready()).toBe(true);
  now = 5_000;
  expect(await ready()).toBe(true);
  expect(looked).toBe(2);
});

test("where the seeds cannot be looked for, it is not ready", async () => {
  const ready = readiness({ answers: () => Promise.resolve(true) }, () => Promise.reject(new Error("away")));
  expect(await ready()).toBe(false);
});
