import { Worker } from "node:worker_threads";
import { expect, test, vi } from "vitest";
import { workThread } from "server/work-thread.ts";

/** A thread that answers with what it was told in capitals, fails with what is `bad`, and dies of what is `deadly`. */
const source = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ number, task }) => {
    if (task === "deadly") process.exit(3);
    parentPort.postMessage(task === "bad" ? { number, failed: "It is bad." } : { number, result: task.toUpperCase() });
  });
`;

function counted(idleFor?: number) {
  const opened: Worker[] = [];
  const ask = workThread<string, string>(
    () => {
      const worker = new Worker(source, { eval: true });
      opened.push(worker);
      return worker;
    },
    "thread of the test",
    idleFor,
  );
  return { ask, opened };
}

test("each task gets its own answer from one thread, and what fails ends nothing", async () => {
  const { ask, opened } = counted();
  const answers = await Promise.allSettled(["one", "bad", "two"].map(ask));
  expect(answers.map((answer) => (answer.status === "fulfilled" ? answer.value : String(answer.reason)))).toEqual([
    "ONE",
    "Error: It is bad.",
    "TWO",
  ]);
  expect(opened).toHaveLength(1);
});

test("who waits is told that the thread died, and the next task starts another", async () => {
  const { ask, opened } = counted();
  await expect(ask("deadly")).rejects.toThrow("The thread of the test ended with code 3.");
  expect(await ask("next")).toBe("NEXT");
  expect(opened).toHaveLength(2);
});

test("a thread that has nothing to do ends, and the next task starts another", async () => {
  const { ask, opened } = counted(1);
  expect(await ask("one")).toBe("ONE");
  // An ended thread has no number any more.
  await vi.waitFor(() => expect(opened[0]?.threadId).toBe(-1), 10_000);
  expect(await ask("two")).toBe("TWO");
  expect(opened).toHaveLength(2);
});
