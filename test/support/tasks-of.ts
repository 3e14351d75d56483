import type { Page } from "playwright-core";

/** One event of a trace, as Chromium writes it (Trace Event Format); microseconds. */
interface Event {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread's own time. */
  readonly tdur?: number;
}

const ours = "tasks-of";

/**
 * What each task of a page's main thread took of the processor while something was done, in milliseconds: what else the machine
 * does meanwhile makes it no longer.
 */
export async function tasksOf(page: Page, does: () => Promise<void>): Promise<readonly number[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("The page has no browser.");
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "blink.user_timing"] });
  let written: Buffer;
  try {
    await does();
    await page.evaluate(`performance.mark("${ours}")`);
  } finally {
    written = await browser.stopTracing();
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the browser writes
  const { traceEvents } = JSON.parse(written.toString("utf8")) as { readonly traceEvents: readonly Event[] };
  const own = traceEvents.find(({ name }) => name === ours);
  if (own === undefined) throw new Error("The trace holds nothing of the page.");
  const tasks = traceEvents
    .filter(({ name, ph, pid, tid }) => ph === "X" && pid === own.pid && tid === own.tid && name.endsWith("RunTask"))
    .toSorted((one, other) => one.ts - other.ts);
  let end = 0;
  const whole: number[] = [];
  for (const { ts, dur = 0, tdur } of tasks) {
    // The same is written under two names, one within the other.
    if (ts + dur <= end) continue;
    end = ts + dur;
    if (tdur !== undefined) whole.push(tdur / 1_000);
  }
  if (whole.length === 0) throw new Error("The trace holds no task of the page.");
  return whole;
}
