import { createCompany } from "server/console/company.ts";
import { expect, test } from "vitest";

test("one was alone while nobody else was there from its beginning on", () => {
  const company = createCompany();
  const first = company.join();
  expect(first.wasAlone()).toBe(true);
  const second = company.join();
  expect([first.wasAlone(), second.wasAlone()]).toEqual([false, false]);
  second.leave();
  // The other has left, and was there.
  expect(first.wasAlone()).toBe(false);
  first.leave();
  expect(company.join().wasAlone()).toBe(true);
});
