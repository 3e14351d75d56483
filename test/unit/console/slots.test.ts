import { ConsoleFailure } from "server/console/console-failure.ts";
import { createSlots } from "server/console/slots.ts";
import { expect, test, vi } from "vitest";

const never = new AbortController().signal;

test("so many run at a time, and the next begins when one gives its turn back", async () => {
  const slots = createSlots({ running: 2, waiting: 9, waitingOfOne: 9, patience: 1_000 });
  const giveBack = await slots.take("a", never);
  await slots.take("a", never);
  let began = false;
  const third = slots.take("a", never).then((turn) => {
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
  slots.take("a", never).then(
    () => (fourth = true),
    () => undefined,
  );
  await new Promise((resolve) => setTimeout(resolve, 1));
  // A turn given back twice is one turn.
  expect(fourth).toBe(false);
});

test("whoever has least running goes first", async () => {
  const slots = createSlots({ running: 2, waiting: 9, waitingOfOne: 9, patience: 1_000 });
  const [first] = await Promise.all([slots.take("greedy", never), slots.take("greedy", never)]);
  const order: string[] = [];
  for (const asker of ["greedy", "greedy", "modest"])
    slots.take(asker, never).then(
      () => order.push(asker),
      () => undefined,
    );
  first();
  await vi.waitFor(() => expect(order).toEqual(["modest"]));
});

test("a line that is full, and a wait that is too long, end with when to try again", async () => {
  const slots = createSlots({ running: 1, waiting: 1, waitingOfOne: 1, patience: 20 });
  await slots.take("a", never);
  const waiting = slots.take("a", never);
  await expect(slots.take("a", never)).rejects.toMatchObject({ code: "BUSY", status: 503, retryAfter: 2 });
  await expect(waiting).rejects.toBeInstanceOf(ConsoleFailure);
});

test("whoever goes away leaves the line", async () => {
  const slots = createSlots({ running: 1, waiting: 1, waitingOfOne: 1, patience: 1_000 });
  const giveBack = await slots.take("a", never);
  const gone = new AbortController();
  const left = slots.take("a", gone.signal);
  gone.abort();
  await expect(left).rejects.toMatchObject({ code: "AWAY" });
  await expect(slots.take("a", gone.signal)).rejects.toMatchObject({ code: "AWAY" });
  const next = slots.take("a", never);
  giveBack();
  await expect(next).resolves.toBeTypeOf("function");
});

test("one asker cannot fill the line for everybody", async () => {
  const slots = createSlots({ running: 1, waiting: 9, waitingOfOne: 2, patience: 1_000 });
  const giveBack = await slots.take("greedy", never);
  const waiting = [slots.take("greedy", never), slots.take("greedy", never)];
  await expect(slots.take("greedy", never)).rejects.toMatchObject({ code: "BUSY" });
  const modest = slots.take("modest", never);
  giveBack();
  for (const turn of [...waiting, modest]) (await turn)();
});
