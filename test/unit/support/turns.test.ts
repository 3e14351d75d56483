import { afterAll, expect, test } from "vitest";
import { giveTurns, takeTurn, type Turn } from "../../support/turns.ts";

const { address, close } = await giveTurns();
afterAll(close);

/** Asks for a turn; `has` says whether it was given by now. */
function ask(turn: Turn) {
  let given = false;
  const taken = takeTurn(address, turn).then((end) => {
    given = true;
    return end;
  });
  return { has: () => given, end: async () => (await taken)() };
}

test("many have a turn beside others, one has it alone, and nobody overtakes", async () => {
  const [one, other] = [ask("beside others"), ask("beside others")];
  await expect.poll(() => [one.has(), other.has()]).toEqual([true, true]);
  const alone = ask("alone");
  const late = ask("beside others");
  await one.end();
  expect([alone.has(), late.has()]).toEqual([false, false]);
  await other.end();
  await expect.poll(() => alone.has()).toBe(true);
  expect(late.has()).toBe(false);
  await alone.end();
  await expect.poll(() => late.has()).toBe(true);
  await late.end();
});

test("who goes away while waiting leaves no turn behind that nobody has", async () => {
  const first = ask("alone");
  await expect.poll(() => first.has()).toBe(true);
  const gone = new AbortController();
  const left = fetch(`${address}alone`, { signal: gone.signal }).catch(() => undefined);
  const next = ask("alone");
  gone.abort();
  await left;
  await first.end();
  await expect.poll(() => next.has()).toBe(true);
  await next.end();
});
