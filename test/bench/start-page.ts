import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { AnswerDocument, QuestionsDocument, type QuestionsQuery } from "client/gql/graphql.ts";
import type { Browser } from "playwright-core";
import type { Connection } from "server/config.ts";
import { root } from "server/root.ts";
import { openBrowser } from "../support/browser.ts";
import { median } from "./median.ts";
import { startServer } from "./start-server.ts";

const rounds = 15;
// The first visits make the servers compress their files and warm up compilers on both sides.
const warmUps = 3;

/** Milliseconds from navigation to a drawn picture: our start page, and a page that draws the same answer and does nothing else. */
export async function startPage(product: string, connection: Connection, say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "lodeline-plain-page-"));
  const pages = join(folder, "pages");
  await build(pages, await firstQuestion(product));
  const { NEO4J_URI: _uri, ...environment } = process.env;
  const plain = await startServer(["--import", "tsx", join(root, "test/bench/plain-page-server.ts"), pages], {
    ...environment,
    BENCH_CONNECTION: JSON.stringify(connection),
    LODELINE_HOME: folder,
    LODELINE_LOG: "silent",
    LODELINE_RATE: "0",
    PORT: "0",
  });
  // Both servers begin by asking and laying out every question: what they still do of that would be measured with the pages.
  for (const address of [product, plain.address]) await askAll(address);
  const browser = await openBrowser();
  try {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 1 - warmUps; round <= rounds; round++) {
      const times = [await untilDrawn(browser, product), await untilDrawn(browser, plain.address)] as const;
      if (round < 1) continue;
      ours.push(times[0]);
      theirs.push(times[1]);
    }
    say(
      `from navigation to a drawn start page ${median(ours).toFixed(0)} ms, to the same answer drawn with React and Cytoscape alone ${median(theirs).toFixed(0)} ms (medians of ${rounds})`,
    );
    say(`  ratio ${(median(ours) / median(theirs)).toFixed(2)}  (goal: at most 1.5)`);
  } finally {
    await browser.close();
    await plain.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Both pages are built by Vite in the same way. */
async function build(folder: string, question: string): Promise<void> {
  const page = join(root, "test/bench/plain-page");
  const options = ["--outDir", folder, "--emptyOutDir", "--target", "es2023", "--logLevel", "error"];
  await promisify(execFile)(join(root, "node_modules/.bin/vite"), ["build", page, ...options], {
    env: { ...process.env, VITE_QUESTION: question },
  });
}

/** What our start page draws. */
async function firstQuestion(product: string): Promise<string> {
  const [first] = await listed(product);
  if (first === undefined) throw new Error("The product offers no question.");
  return first;
}

/** The ids of the questions, in the order of the list. */
async function listed(address: string): Promise<readonly string[]> {
  const { data } = await post(address, { query: QuestionsDocument.toString() });
  return data?.questions.map(({ id }) => id) ?? [];
}

/** Has every listed question answered with its places, one after the other. */
async function askAll(address: string): Promise<void> {
  for (const question of await listed(address))
    // oxlint-disable-next-line no-await-in-loop -- side by side they would only wait for each other
    await post(address, {
      query: AnswerDocument.toString(),
      variables: { question, parameters: {}, whole: false, places: true },
    });
}

async function post(address: string, body: object): Promise<{ readonly data?: QuestionsQuery }> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return JSON.parse(await response.text());
}

/** Marks the frame in which the canvas of the shapes first holds any ink. A text, for it runs in the page as it is. */
const markInk = `{
  const sample = new OffscreenCanvas(80, 40).getContext("2d", { willReadFrequently: true });
  const look = () => {
    const canvas = document.querySelector('canvas[data-id="layer2-node"]');
    if (canvas !== null && canvas.width > 0) {
      sample.drawImage(canvas, 0, 0, 80, 40);
      if (sample.getImageData(0, 0, 80, 40).data.some((value) => value > 0)) {
        performance.mark("ink");
        return;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

/** In a browser that has never been there. A picture is drawn once the canvas of its shapes holds any ink. */
async function untilDrawn(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(markInk);
  await page.goto(address);
  const drawn = await page.waitForFunction(() => performance.getEntriesByName("ink")[0]?.startTime ?? 0);
  const time = await drawn.jsonValue();
  await context.close();
  return time;
}
