import type { Page } from "playwright-core";
import { tasksOf } from "./tasks-of.ts";

const rounds = 1_200;

/**
 * How fast this processor is for a page just now, on the scale of Lighthouse's BenchmarkIndex (its docs/throttling.md): tens of
 * rounds in a second, of strings put together letter by letter and of arrays copied, the mean of both. It is taken of processor
 * time, so that whatever else runs counts by what it takes from a core and not by the turns it takes.
 */
export async function processorIndex(page: Page): Promise<number> {
  const strings = await tenRounds(
    page,
    `let text = ""; for (let letter = 0; letter < 10_000; letter += 1) text += "a"; done += text.length;`,
  );
  const arrays = await tenRounds(
    page,
    `const [from, to] = round % 2 === 0 ? arrays : arrays.toReversed(); for (let at = 0; at < from.length; at += 1) to[at] = from[at]; done += to.length;`,
  );
  return (strings + arrays) / 2;
}

async function tenRounds(page: Page, work: string): Promise<number> {
  const tasks = await tasksOf(page, async () => {
    await page.evaluate(
      `(() => { const arrays = [0, 1].map(() => Array.from({ length: 100_000 }, (_, at) => at)); let done = 0; for (let round = 0; round < ${rounds}; round += 1) { ${work} } return done; })()`,
    );
  });
  return rounds / 10 / (Math.max(...tasks) / 1_000);
}
