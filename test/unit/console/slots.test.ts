import { ConsoleFailure } from "server/console/console-failure.ts";
import { createSlots, type GiveBack, type SlotLimits, type Wish } from "server/console/slots.ts";
import { expect, test, vi } from "vitest";

const never = new AbortController().signal;

/** Limits that nobody meets, but for those named. */
function limits(some: Partial<SlotLimits>): SlotLimits {
  return {
    running: 2,
    runningOfOne: 9,
    runningHeavy: 9,
    waiting: 9,
    waitingOfOne: 9,
    waitingHeavy: 9,
    patience: 1_000,
    ...some,
  };
}

function wish(asker: string, more: { readonly heavy?: boolean; readonly behind?: boolean } = {}): Wish {
  return { asker, isHeavy: () => more.heavy ?? false, isBehind: () => more.behind ?? false };
}

test("so many run at a time, and the next begins when one gives its turn back", async () => {
  const slots = createSlots(limits({}));
  const giveBack = await slots.take(wish("a"), never);
  await slots.take(wish("a"), never);
  let began = false;
  const third = slots.take(wish("a"), never).then((turn) => {
    began = true;
    return turn;
  });
  await Promise.resolve();
  expect(began).toBe(false);
  giveBack();
  giveBack();
  await third;
  expect(began).toBe(true);
  let fourth = false;
  slots.take(wish("a"), never).then(
    () => (fourth = true),
    () => undefined,
  );
  await new Promise((resolve) => setTimeout(resolve, 1));
  // A turn given back twice is one turn.
  expect(fourth).toBe(false);
});

test("whoever has least running goes first", async () => {
  const slots = createSlots(limits({}));
  const [first] = await Promise.all([slots.take(wish("greedy"), never), slots.take(wish("greedy"), never)]);
  expect(await order(slots, [wish("greedy"), wish("greedy"), wish("modest")], first)).toEqual(["modest"]);
});

test("whoever ran into limits of late lets all others go first, and is not left out", async () => {
  const slots = createSlots(limits({ running: 1 }));
  const first = await slots.take(wish("somebody"), never);
  const late = wish("late", { behind: true });
  expect(await order(slots, [late, wish("one"), late, wish("two")], first, true)).toEqual([
    "one",
    "two",
    "late",
    "late",
  ]);
});

test("one asker never has all turns: another's statement begins at once", async () => {
  const slots = createSlots(limits({ running: 3, runningOfOne: 2 }));
  const giveBack = await slots.take(wish("greedy"), never);
  await slots.take(wish("greedy"), never);
  let third = false;
  const waits = slots.take(wish("greedy"), never).then((turn) => {
    third = true;
    return turn;
  });
  (await slots.take(wish("modest"), never))();
  expect(third).toBe(false);
  giveBack();
  await waits;
});

test("statements known to run into their limits never have all turns, nor all places in the line", async () => {
  const slots = createSlots(limits({ running: 3, runningHeavy: 1, waitingHeavy: 1 }));
  const heavy = wish("a", { heavy: true });
  const giveBack = await slots.take(heavy, never);
  let second = false;
  const waits = slots.take(heavy, never).then(() => (second = true));
  await expect(slots.take(heavy, never)).rejects.toMatchObject({ code: "BUSY" });
  // Others pass those that wait, as often as they like.
  for (let time = 0; time < 3; time += 1) (await slots.take(wish("a"), never))();
  const light = await slots.take(wish("a"), never);
  light();
  expect(second).toBe(false);
  giveBack();
  await waits;
});

test("what turns out to be heavy while it runs or waits counts as heavy from then on", async () => {
  const slots = createSlots(limits({ running: 2, runningHeavy: 1 }));
  let isHeavy = false;
  const same: Wish = { asker: "a", isHeavy: () => isHeavy, isBehind: () => false };
  const [one, other] = await Promise.all([slots.take(same, never), slots.take(same, never)]);
  let third = false;
  const waits = slots.take(same, never).then(() => (third = true));
  isHeavy = true;
  one();
  await Promise.resolve();
  expect(third).toBe(false);
  other();
  await waits;
});

test("what turns out to be heavy while it waits leaves the line to others, but for a few", async () => {
  const slots = createSlots(limits({ running: 1, waiting: 3, waitingHeavy: 1 }));
  let isHeavy = false;
  const same: Wish = { asker: "a", isHeavy: () => isHeavy, isBehind: () => false };
  const first = await slots.take(wish("a"), never);
  const waits = [slots.take(same, never), slots.take(same, never), slots.take(same, never)];
  const ends = waits.map((one) => one.then(() => "goes", String));
  isHeavy = true;
  first();
  expect(await Promise.all(ends.slice(1))).toEqual(Array(2).fill(expect.stringContaining("Too many statements")));
  expect(await ends[0]).toBe("goes");
});

test("a line that is full, and a wait that is too long, end with when to try again", async () => {
  const slots = createSlots(limits({ running: 1, waiting: 1, waitingOfOne: 1, patience: 20 }));
  await slots.take(wish("a"), never);
  const waiting = slots.take(wish("a"), never);
  await expect(slots.take(wish("a"), never)).rejects.toMatchObject({ code: "BUSY", status: 503, retryAfter: 2 });
  await expect(waiting).rejects.toBeInstanceOf(ConsoleFailure);
});

test("whoever goes away leaves the line", async () => {
  const slots = createSlots(limits({ running: 1, waiting: 1, waitingOfOne: 1 }));
  const giveBack = await slots.take(wish("a"), never);
  const gone = new AbortController();
  const left = slots.take(wish("a"), gone.signal);
  gone.abort();
  await expect(left).rejects.toMatchObject({ code: "AWAY" });
  await expect(slots.take(wish("a"), gone.signal)).rejects.toMatchObject({ code: "AWAY" });
  const next = slots.take(wish("a"), never);
  giveBack();
  await expect(next).resolves.toBeTypeOf("function");
});

test("one asker cannot fill the line for everybody", async () => {
  const slots = createSlots(limits({ running: 1, waitingOfOne: 2 }));
  const giveBack = await slots.take(wish("greedy"), never);
  const waiting = [slots.take(wish("greedy"), never), slots.take(wish("greedy"), never)];
  await expect(slots.take(wish("greedy"), never)).rejects.toMatchObject({ code: "BUSY" });
  const modest = slots.take(wish("modest"), never);
  giveBack();
  for (const turn of [...waiting, modest]) (await turn)();
});

/** Lets these wait, gives a turn back, and says who began: one, or where each gives its turn back in turn, all. */
async function order(
  slots: ReturnType<typeof createSlots>,
  wishes: readonly Wish[],
  first: GiveBack,
  all = false,
): Promise<readonly string[]> {
  const began: string[] = [];
  for (const one of wishes)
    slots.take(one, never).then(
      (giveBack) => {
        began.push(one.asker);
        if (all) giveBack();
      },
      () => undefined,
    );
  first();
  await vi.waitFor(() => expect(began).toHaveLength(all ? wishes.length : 1));
  return began;
}
