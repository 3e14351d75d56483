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

/** Milliseconds from navigation to what a person sees, and can handle. */
interface Drawn {
  /** The frame after the one in which the picture stood, its captions in their own face. */
  readonly picture: number;
  /** The same of the canvas, which answers to pointer and keys. */
  readonly canvas: number;
}

/**
 * Milliseconds from navigation to a drawn picture: our start page, and a page that draws the same answer and does nothing
 * else. Ours is drawn twice: as the server sent it, and by the canvas that takes its place.
 */
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
    LODELINE_PUBLISH: "asked",
    PORT: "0",
  });
  // Both servers begin by asking and laying out every question: what they still do of that would be measured with the pages.
  for (const address of [product, plain.address]) await askAll(address);
  const browser = await openBrowser();
  try {
    const ours: Drawn[] = [];
    const theirs: Drawn[] = [];
    for (let round = 1 - warmUps; round <= rounds; round++) {
      const times = [await untilDrawn(browser, product), await untilDrawn(browser, plain.address)] as const;
      if (round < 1) continue;
      ours.push(times[0]);
      theirs.push(times[1]);
    }
    const of = (times: readonly Drawn[], what: keyof Drawn) => median(times.map((time) => time[what]));
    const line = (what: keyof Drawn, name: string, goal: string) =>
      say(
        `  ${name}: ${of(ours, what).toFixed(0)} ms, with React and Cytoscape alone ${of(theirs, what).toFixed(0)} ms; ratio ${(of(ours, what) / of(theirs, what)).toFixed(2)}  (goal: ${goal})`,
      );
    say(`from navigation to the start page's answer, drawn (medians of ${rounds})`);
    line("picture", "the picture is on the screen", "at most 1.5");
    line("canvas", "the canvas has taken its place", "no worse than 2.05");
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

/**
 * Marks the frame after the one in which the canvas of the shapes first holds any ink, and after the one in which any picture
 * does: that canvas, or a picture that came with the page, laid out, in the face of its captions. A frame comes only when
 * nothing holds back what is painted, such as a sheet. A text, for it runs in the page as it is.
 */
const markDrawn = `{
  const sample = new OffscreenCanvas(80, 40).getContext("2d", { willReadFrequently: true });
  const marked = new Set();
  const mark = (name) => {
    if (marked.has(name)) return;
    marked.add(name);
    requestAnimationFrame(() => performance.mark(name));
  };
  const hasInk = () => {
    const canvas = document.querySelector('canvas[data-id="layer2-node"]');
    if (canvas === null || canvas.width === 0) return false;
    sample.drawImage(canvas, 0, 0, 80, 40);
    return sample.getImageData(0, 0, 80, 40).data.some((value) => value > 0);
  };
  const hasPicture = () => {
    const captions = document.querySelectorAll("svg[data-still] [data-entity] ~ g text");
    if (captions.length === 0 || captions[0].getBoundingClientRect().width === 0) return false;
    const faces = [...document.fonts].filter((face) => getComputedStyle(captions[0]).fontFamily.includes(face.family.replaceAll('"', "")));
    return faces.some((face) => face.status === "loaded") && faces.every((face) => face.status !== "loading");
  };
  const look = () => {
    const ink = hasInk();
    if (ink) mark("drawn-canvas");
    if (ink || hasPicture()) mark("drawn-picture");
    if (!ink) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

/** In a browser that has never been there. */
async function untilDrawn(browser: Browser, address: string): Promise<Drawn> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(markDrawn);
  await page.goto(address);
  await page.waitForFunction(() =>
    ["drawn-picture", "drawn-canvas"].every((name) => performance.getEntriesByName(name).length > 0),
  );
  const times = await page.evaluate(() => ({
    picture: performance.getEntriesByName("drawn-picture")[0]?.startTime ?? Number.NaN,
    canvas: performance.getEntriesByName("drawn-canvas")[0]?.startTime ?? Number.NaN,
  }));
  await context.close();
  return times;
}
