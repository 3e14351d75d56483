import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { root } from "server/root.ts";
import { openBrowser } from "../support/browser.ts";
import { median } from "./median.ts";

const rounds = 5;
const size = 2_000;

interface Measured {
  /** Milliseconds to the first frame with shapes and lines. */
  readonly first: number;
  /** To the last frame, with everything in it. */
  readonly whole: number;
  /** The longest task of the main thread until everything stood, and while it was moved. */
  readonly longest: number;
  /** Of the frames while it is dragged, zoomed in. */
  readonly pan: number;
}

/** A generated picture of 2,000 shapes and 4,000 lines: our canvas, and plain Cytoscape with the same style, in turn. */
export async function large(say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "lodeline-large-page-"));
  const page = join(root, "test/bench/large-page");
  const options = ["--outDir", folder, "--emptyOutDir", "--target", "es2023", "--logLevel", "error"];
  await promisify(execFile)(join(root, "node_modules/.bin/vite"), ["build", page, ...options]);
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "");
    const type = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" }[extname(path)];
    readFile(join(folder, path)).then(
      (body) => response.setHeader("Content-Type", type ?? "application/octet-stream").end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === "object" && bound !== null ? bound.port : 0}/`;
  const browser = await openBrowser();
  try {
    const found = { ours: [] as Measured[], plain: [] as Measured[] };
    for (let round = 0; round <= rounds; round++) {
      for (const which of ["ours", "plain"] as const) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, or each would measure the other
        const measured = await measure(browser, address, which);
        if (round > 0) found[which].push(measured);
      }
    }
    const of = (which: "ours" | "plain", what: keyof Measured) => median(found[which].map((one) => one[what]));
    const line = (what: keyof Measured, name: string, goal: string) =>
      say(
        `${name}: ours ${of("ours", what).toFixed(0)} ms, plain Cytoscape in the same style ${of("plain", what).toFixed(0)} ms; ratio ${(of("ours", what) / of("plain", what)).toFixed(2)}  (goal: ${goal})`,
      );
    say(`${size} shapes and ${2 * size - 3} lines, medians of ${rounds}`);
    line("first", "  first frame", "at most 0.8");
    line("whole", "  everything", "no goal");
    line("longest", "  longest main-thread task while it is drawn", "ours at most 500 ms");
    line("pan", "  p95 of frames while it is dragged, zoomed in", "at most 0.5");
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(browser: Browser, address: string, which: "ours" | "plain"): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(address);
    await page.waitForFunction(() => window.bench !== undefined);
    const first = await page.evaluate(async ([name, count]) => (await window.bench?.[name](count)) ?? Number.NaN, [
      which,
      size,
    ] as const);
    const whole = first + (await page.evaluate(() => window.bench?.settled() ?? Number.NaN));
    const longest = await page.evaluate(() => Math.max(0, ...(window.bench?.tasks ?? [])));
    await page.evaluate(() => {
      const cy = window.drawnBench;
      cy?.zoom({ level: Math.min(1, cy.zoom() * 5), renderedPosition: { x: 640, y: 400 } });
    });
    await page.waitForTimeout(1_500);
    await page.evaluate(() => window.bench?.watchFrames());
    await page.mouse.move(640, 400);
    await page.mouse.down();
    for (let step = 0; step < 90; step++) {
      // oxlint-disable-next-line no-await-in-loop -- a hand moves step by step
      await page.mouse.move(640 + 200 * Math.sin(step / 10), 400 + 120 * Math.sin(step / 7));
    }
    await page.mouse.up();
    const frames = (await page.evaluate(() => window.bench?.frames ?? []))
      .slice(2)
      .toSorted((one, other) => one - other);
    return { first, whole, longest, pan: frames[Math.floor(frames.length * 0.95)] ?? Number.NaN };
  } finally {
    await page.close();
  }
}
