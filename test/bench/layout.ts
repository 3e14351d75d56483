import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";

/** How many neighbours an expansion brings. */
const brought = 10;
/** Milliseconds: what the issue of the explorer allows. */
const goal = 50;

interface Picture {
  readonly nodes: readonly { readonly id: string; readonly degree: number }[];
  readonly relationships: readonly object[];
}

/** What the main thread did in one page: its long tasks, and when a worker was laying out. Both in milliseconds. */
interface Observed {
  readonly tasks: { readonly start: number; readonly duration: number }[];
  readonly spans: { readonly start: number; end: number }[];
}

declare global {
  interface Window {
    observed?: Observed;
  }
}

/**
 * The longest task of the main thread while a worker lays out: every question's first picture anew, then an expansion of
 * its best connected entity, each in a page of the real product. Tasks below 50 ms are not reported by the browser.
 */
export async function layout(product: string, say: (line: string) => void): Promise<void> {
  const browser = await openBrowser();
  try {
    const { questions } = await ask<{ questions: readonly { readonly id: string }[] }>(product, "{ questions { id } }");
    let [meanwhile, drawing, slowest] = [0, 0, 0];
    for (const { id } of questions) {
      const measured = await measure(browser, product, id);
      meanwhile = Math.max(meanwhile, measured.meanwhile);
      drawing = Math.max(drawing, measured.longest);
      slowest = Math.max(slowest, measured.laidOut);
    }
    const shown = (time: number) => (time === 0 ? `below ${goal} ms` : `${time.toFixed(0)} ms`);
    say(
      `longest main-thread task while a worker lays out, over ${questions.length} questions and an expansion of each: ${shown(meanwhile)}  (goal: at most ${goal})`,
    );
    say(`  with drawing what came: ${shown(drawing)}; the slowest expansion was laid out in ${slowest.toFixed(0)} ms`);
  } finally {
    await browser.close();
  }
}

interface Measured {
  readonly meanwhile: number;
  readonly longest: number;
  readonly laidOut: number;
}

async function measure(browser: Browser, product: string, question: string): Promise<Measured> {
  const picture = await firstPicture(product, question);
  const centre = picture.nodes.toSorted((one, other) => other.degree - one.degree)[0]?.id ?? "";
  const ids = await neighbours(product, centre, picture);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.addInitScript(observe);
    await page.goto(`${product}/q/${question}`);
    await page.waitForFunction(() => performance.getEntriesByName("picture", "mark").length > 0);
    await page.waitForLoadState("networkidle");
    const worker = ids.length === 0 ? undefined : page.waitForEvent("worker");
    const begun = await page.evaluate(() => performance.now());
    if (worker === undefined) return { meanwhile: 0, longest: 0, laidOut: 0 };
    await page.evaluate(
      (step) => {
        const address = new URL(location.href);
        address.searchParams.set("with", step);
        history.pushState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate"));
      },
      `${centre}:${ids.join(",")}`,
    );
    const url = (await worker).url();
    await page.waitForFunction(() => (window.observed?.spans ?? []).some(({ end }) => end > 0));
    const laidOut = await page.evaluate(() =>
      Math.max(...(window.observed?.spans ?? []).map((span) => span.end - span.start)),
    );
    // What came is drawn before another worker is asked: the one is not what the other costs.
    await page.waitForTimeout(1_500);
    await anew(page, url, picture);
    // The observer hears of a task after it has ended.
    await page.waitForTimeout(300);
    const { tasks, spans } = await page.evaluate(() => window.observed ?? { tasks: [], spans: [] });
    const late = tasks.filter(({ start }) => start >= begun);
    // Begun after the worker was asked and over before it answered; what takes the answer and draws it comes after.
    const during = late.filter(({ start, duration }) =>
      spans.some((span) => start >= span.start && start + duration <= span.end),
    );
    const longest = (some: typeof tasks) => Math.max(0, ...some.map(({ duration }) => duration));
    return { meanwhile: longest(during), longest: longest(late), laidOut };
  } finally {
    await page.close();
  }
}

/** Runs in the page before its own scripts: notes long tasks, and from asking a worker to its answer. */
function observe(): void {
  const observed: Observed = { tasks: [], spans: [] };
  window.observed = observed;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) observed.tasks.push({ start: startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  window.Worker = class extends Worker {
    override postMessage(message: unknown): void {
      const span = { start: performance.now(), end: 0 };
      observed.spans.push(span);
      this.addEventListener("message", () => (span.end = performance.now()), { once: true });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      super.postMessage(message);
    }
  };
}

/** Lays the question's own picture out in a worker of the product, from nothing. */
async function anew(page: Page, url: string, picture: Picture): Promise<void> {
  await page.evaluate(
    ([script, given]) =>
      new Promise<void>((resolve, reject) => {
        const worker = new Worker(script, { type: "module" });
        worker.addEventListener("message", () => resolve(), { once: true });
        worker.addEventListener("error", () => reject(new Error("The layout worker did not start.")));
        const step = { picture: given, places: { positions: [], lines: [] }, centre: "" };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
        worker.postMessage({ number: 1, step });
      }),
    [url, picture] as const,
  );
}

async function firstPicture(product: string, question: string): Promise<Picture> {
  const { answer } = await ask<{ answer: { readonly subgraph: Picture } }>(
    product,
    `query ($question: ID!) { answer(question: $question, parameters: {}, whole: false) { ... on Answer { subgraph {
      nodes { id caption labels collective hypothetical degree }
      relationships { id type source target polarity standing
        claims { source group assertedBy voices denial modality disputed } } } } } }`,
    { question },
  );
  return answer.subgraph;
}

/** The best connected neighbours that the picture does not hold. */
async function neighbours(product: string, centre: string, picture: Picture): Promise<readonly string[]> {
  const { neighbourhood } = await ask<{ neighbourhood: { readonly subgraph: Picture } }>(
    product,
    `query ($centre: ID!) { neighbourhood(id: $centre, limit: 50) { ... on Neighbourhood { subgraph {
      nodes { id } } } } }`,
    { centre },
  );
  const there = new Set(picture.nodes.map(({ id }) => id));
  return neighbourhood.subgraph.nodes.flatMap(({ id }) => (there.has(id) ? [] : [id])).slice(0, brought);
}

async function ask<Data>(product: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${product}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors }: { data?: Data; errors?: unknown } = await response.json();
  if (data === undefined || errors !== undefined) throw new Error(`The product refused: ${JSON.stringify(errors)}`);
  return data;
}
