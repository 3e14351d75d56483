import { createConsole } from "server/console/console.ts";
import { afterAll, expect, test } from "vitest";
import { consoleSource } from "../../support/console-source.ts";

const console = createConsole(consoleSource, 2_000);
afterAll(() => console.close());

/** Runs a statement; gives its row's line, or the code it failed with. */
async function run(statement: string, asker: string, signal = new AbortController().signal): Promise<string> {
  const lines: string[] = [];
  try {
    await console.run({ statement }, asker, (sent) => void lines.push(sent), signal);
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
  return /\{"row":.*\}/.exec(lines.join(""))?.[0] ?? "";
}

/** Starts statements at once; `ended` says what they came to so far, `leave` calls off those that still run or wait. */
function crowd(statements: readonly string[], asker: string) {
  const gone = new AbortController();
  const ended: string[] = [];
  const all = statements.map(async (text) => ended.push(await run(text, asker, gone.signal)));
  return {
    ended,
    leave: async () => {
      gone.abort();
      await Promise.all(all);
    },
  };
}

test("many that ask for what is known to take too long hold nobody up who asks for little, not even from the same place", async () => {
  const endless = (number: number) => `UNWIND range(1, ${9_000_000_000 + number}) AS x RETURN count(x)`;
  await expect(run(endless(0), "somebody")).resolves.toBe("TIME");
  const { ended, leave } = crowd(
    Array.from({ length: 8 }, (_, number) => endless(number + 1)),
    "somebody",
  );
  for (let number = 0; number < 3; number += 1)
    await expect(run(`RETURN ${number}`, "somebody")).resolves.toBe(`{"row":[${number}]}`);
  // Those that found no place in the line were told so at once; none that did is done.
  expect(ended.filter((code) => code !== "BUSY")).toEqual([]);
  await leave();
});

test("whoever varies what takes too long leaves a turn to others", async () => {
  const { ended, leave } = crowd(
    Array.from({ length: 8 }, (_, number) => `UNWIND range(1, 9000000000) AS x${number} RETURN count(x${number})`),
    "greedy",
  );
  await expect(run("RETURN 4", "modest")).resolves.toBe('{"row":[4]}');
  expect(ended).toEqual([]);
  await leave();
});
