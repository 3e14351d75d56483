import { once } from "node:events";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { EmbedFiles } from "server/contract/embed/embed-files.ts";
import type { OutlineData } from "server/contract/embed/live-data.ts";
import { elementSnippet, frameSnippet } from "server/contract/embed/snippets.ts";
import { root } from "server/root.ts";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { partnerPages, type PartnerPage } from "../../client/embed/partner-pages.ts";
import { startPartners, type PartnerServer } from "../../client/embed/partner-server.ts";
import { axe } from "../support/axe.ts";
import { denseCode } from "../support/dense-code.ts";
import { openBrowser } from "../support/browser.ts";
import { tasksOf } from "../support/tasks-of.ts";

const address = inject("address");
const kib = 1024;
const compress = promisify(brotliCompress);

/** Layouts in which editors put pictures. */
const layouts = [
  (snippet: string) => snippet,
  (snippet: string) => `<div style="display:flex;gap:16px"><p>Beside it.</p>${snippet}</div>`,
  (snippet: string) => `<div style="display:grid;grid-template-columns:1fr 2fr">${snippet}<p>Beside it.</p></div>`,
  (snippet: string) => `<p>In a sentence ${snippet} that goes on.</p>`,
  (snippet: string) => `<div style="float:right;width:300px">${snippet}</div><p style="clear:both">After it.</p>`,
  (snippet: string) => `<figure style="margin:0 10%">${snippet}<figcaption>Below it.</figcaption></figure>`,
  (snippet: string) => `<table><tr><td>${snippet}</td><td>Beside it.</td></tr></table>`,
  (snippet: string) => `<div style="columns:2">${snippet}<p>In columns.</p></div>`,
  (snippet: string) => `<div style="max-width:320px;padding:8px;border:3px solid">${snippet}</div>`,
  (snippet: string) => `<center>${snippet.replace(' style="display:block"', "")}</center>`,
];

let big = "";

const more: readonly PartnerPage[] = [
  {
    name: "layouts",
    title: "Layouts",
    why: "Every layout",
    headers: () => ({}),
    content: (parts) =>
      layouts.map((lay) => lay(elementSnippet({ ...parts, loading: "eager" }))).join("\n<p>Between.</p>\n"),
  },
  {
    name: "big",
    title: "Large",
    why: "120 entities",
    headers: () => ({}),
    content: (parts) =>
      elementSnippet({
        ...parts,
        view: { kind: "code", code: big },
        loading: "eager",
        sheet: { width: 1400, height: 1800 },
      }),
  },
  {
    name: "big-inline",
    title: "Large",
    why: "120 entities, in the page itself",
    headers: () => ({}),
    content: (parts) =>
      elementSnippet({
        ...parts,
        view: { kind: "code", code: big },
        mode: "inline",
        loading: "eager",
        sheet: { width: 1400, height: 1800 },
      }),
  },
  {
    name: "without",
    title: "Large",
    why: "The same page without its script",
    headers: () => ({}),
    content: (parts) => elementSnippet({ ...parts, view: { kind: "code", code: big }, mode: "static" }),
  },
  {
    name: "without-sheet",
    title: "No rules at all",
    why: "The page drops what the snippet says of its size, and says nothing itself",
    headers: () => ({ "Content-Security-Policy": "style-src 'none'" }),
    content: (parts) => elementSnippet({ ...parts, inlineStyles: false, loading: "eager" }),
  },
  {
    name: "referrer",
    title: "No referrer",
    why: "The page says to nobody where its readers come from",
    headers: () => ({ "Referrer-Policy": "no-referrer" }),
    content: (parts) => elementSnippet(parts),
  },
  {
    name: "accent",
    title: "Accents that are none",
    why: "Nothing of them reaches a style",
    headers: () => ({}),
    content: (parts) =>
      elementSnippet({ ...parts, mode: "inline" })
        .replace(
          "<lodeline-graph",
          '<lodeline-graph accent="red;}body{background:url(//evil.localhost/a)}" theme="url(//evil.localhost/b)"',
        )
        .replace(/ theme="auto"/, ""),
  },
  {
    name: "spoof",
    title: "Two frames",
    why: "One of them lies",
    headers: () => ({}),
    content: (parts) =>
      `${frameSnippet({ ...parts })
        .replace("<iframe", '<iframe id="liar"')
        .replace(/src="[^"]*"/, 'src="about:blank"')}${elementSnippet(parts)}`,
  },
];

let browser: Browser;
let partners: PartnerServer;
beforeAll(async () => {
  browser = await openBrowser();
  big = await denseCode(address);
  partners = await startPartners({ lodeline: address, more });
});
afterAll(() => partners.close());

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained of: policies above all. */
  readonly complaints: string[];
  readonly requests: string[];
}

/** Opens a partner's page as a new reader, who keeps what a widget tells. `site`: another than that of what is embedded. */
async function visit(
  name: string,
  options: Parameters<Browser["newContext"]>[0] = {},
  site = partners.url,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 900, height: 1000 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  await page.addInitScript(`
    window.heard = [];
    for (const name of ["ready", "select", "navigate", "resize", "error"])
      addEventListener("lodeline-" + name, (event) => heard.push([name, event.detail]));
    window.shifts = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifts += entry.value; }).observe({ type: "layout-shift", buffered: true });
  `);
  await page.goto(`${site}/${name}`);
  return { context, page, complaints, requests };
}

const heard = (page: Page) => page.evaluate<readonly (readonly [string, Record<string, unknown>])[]>("window.heard");

/** Waits until a widget has said that it is there. */
async function alive(page: Page, count = 1): Promise<void> {
  await vi.waitFor(
    async () => expect((await heard(page)).filter(([name]) => name === "ready").length).toBeGreaterThanOrEqual(count),
    30_000,
  );
}

/** The frame that stands in the page. */
function frameIn(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes("/embed/v1/"));
  if (frame === undefined) throw new Error("There is no frame in the page.");
  return frame;
}

/** Bytes as the server packs them. */
async function brotli(text: string | Buffer): Promise<number> {
  return (await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } })).length;
}

const told = async (view: string, form: string) => {
  const answer = await fetch(`${address}/embed/v1/${view}${form}`);
  if (answer.status !== 200) throw new Error(`${view}${form}: ${answer.status}`);
  return answer.text();
};

test("scripts and the densest picture keep their budgets, with all that is told of it until evidence is read", async () => {
  const folder = join(root, "client/dist/embed");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the build wrote it
  const files = JSON.parse(await readFile(join(folder, "files.json"), "utf8")) as EmbedFiles;
  const size = async (name: string) => brotli(await readFile(join(folder, "a", name)));
  expect(await size(files.loader.name)).toBeLessThanOrEqual(3 * kib);
  const outline = await told(`v/${big}`, ".json?for=outline");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the server says of a picture
  const { entities, lines } = JSON.parse(outline) as Pick<OutlineData, "entities" | "lines">;
  expect(entities.length).toBe(120);
  const counts = lines.map(({ count, lines: several = [] }) => several.reduce((sum, one) => sum + one.count, count));
  const most = counts.indexOf(Math.max(...counts));
  const claims = await brotli(await told(`v/${big}`, `.json?for=claims&line=${most}`));
  const data = (await brotli(outline)) + claims;
  expect((await size(files.frame.name)) + data).toBeLessThanOrEqual(25 * kib);
  expect((await size(files.live.name)) + (await size(files.runtime.name)) + data).toBeLessThanOrEqual(25 * kib);
  // And the densest picture itself, as an image and in a frame's page until it is whole.
  const [svg, page] = [await told(`v/${big}`, ".svg"), await told(`v/${big}`, "")];
  expect(svg).toContain("All of it is told by pointing");
  expect(await brotli(svg)).toBeLessThanOrEqual(10_000);
  expect(await brotli(page.slice(0, page.lastIndexOf("</figure>")))).toBeLessThanOrEqual(10_000);
  expect(await readFile(join(folder, "v1/loader.js"), "utf8")).toBe(
    await readFile(join(folder, "a", files.loader.name), "utf8"),
  );
});

/** On which pages a widget comes alive; on the others the picture stays. */
const staying: ReadonlySet<string> = new Set(["frame", "sandboxed", "refused", "no-script", "old-browser", "click"]);

test.each(partnerPages.filter(({ name }) => !staying.has(name)).map(({ name }) => name))(
  "the page %s comes alive without a complaint, a cookie, anything kept or anybody else asked",
  async (name) => {
    const { context, page, complaints, requests } = await visit(name);
    await alive(page);
    const hosts = new Set(requests.map((url) => new URL(url).origin));
    expect([...hosts].filter((origin) => origin !== partners.url && origin !== address)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    // A frame of another site may be refused the very look.
    for (const frame of page.frames())
      expect(
        await frame.evaluate(
          "(() => { try { return localStorage.length + sessionStorage.length } catch { return 0 } })()",
        ),
      ).toBe(0);
    expect(await page.evaluate("crossOriginIsolated")).toBe(name === "isolated");
    await context.close();
  },
);

test.each(["refused", "no-script", "old-browser"])("on the page %s the picture and its link stay", async (name) => {
  const { context, page } = await visit(name);
  const image = page.locator("lodeline-graph img");
  await vi.waitFor(async () =>
    expect(
      await image.evaluate((element) =>
        element instanceof HTMLImageElement && element.complete ? element.naturalWidth : 0,
      ),
    ).toBeGreaterThan(300),
  );
  await image.scrollIntoViewIfNeeded();
  expect(await page.locator("lodeline-graph a").getAttribute("href")).toBe(`${address}/q/rwanda-and-the-rebels`);
  expect(await image.getAttribute("alt")).toContain("alleged by an unnamed accuser; Rwanda denies it of M23");
  await context.close();
});

test("until somebody asks for it, a page that asks first asks nobody else for anything", async () => {
  const { context, page, requests } = await visit("click");
  await page.getByRole("button", { name: "Show the picture" }).waitFor();
  expect(requests.filter((url) => !url.startsWith(partners.url))).toEqual([]);
  await page.getByRole("button", { name: "Show the picture" }).click();
  await alive(page);
  expect(await page.evaluate("document.activeElement?.localName")).toBe("lodeline-graph");
  // The look of the question went with it.
  const place = `document.querySelector("lodeline-graph").shadowRoot.querySelector(".place")`;
  expect(await page.evaluate(`getComputedStyle(${place}).display`)).toBe("block");
  await context.close();
});

test("a picture is whole after two requests, and nothing on the page moves, in whatever layout it stands", async () => {
  const { context, page, requests } = await visit("layouts");
  await alive(page, layouts.length);
  expect(await page.evaluate("shifts")).toBe(0);
  const ours = requests
    .filter((url) => url.startsWith(address))
    .slice(0, 2)
    .map((url) => new URL(url).pathname);
  expect(ours.toSorted()).toEqual(["/embed/v1/loader.js", "/embed/v1/q/rwanda-and-the-rebels.svg"]);
  await context.close();
});

test("five widgets load one loader and one runtime", async () => {
  const { context, page, requests } = await visit("five");
  for (let at = 0; at < 5; at += 1) {
    await page.locator("lodeline-graph").nth(at).scrollIntoViewIfNeeded();
    await alive(page, at + 1);
  }
  const count = (part: string) => requests.filter((url) => new URL(url).pathname.includes(part)).length;
  expect([count("/loader.js"), count("/a/runtime.")]).toEqual([1, 1]);
  await context.close();
});

// A frame of another site is drawn by another process; one of the page's own site by the process that draws the page.
test.each([
  ["big", "another"],
  ["big", "its own"],
  ["big-inline", "another"],
])("on a slow processor the page %s, of %s site, is held up by 50 ms at most", async (shown, of) => {
  const site = of === "another" ? partners.url : `http://127.0.0.1:${new URL(partners.url).port}`;
  const held = async (name: string) => {
    const { context, page } = await visit(name, { viewport: { width: 412, height: 900 } }, site);
    const trace = await tasksOf(page, async () => {
      await page.reload();
      if (name === shown) await alive(page);
      await page.waitForLoadState("networkidle");
    });
    await context.close();
    // Four times slower than this one: what a task takes of the processor, however long others kept it waiting.
    return trace.reduce((sum, task) => sum + Math.max(0, 4 * task - 50), 0);
  };
  // What shares a core lengthens a task's work and never shortens it: the best of a few says what the page costs.
  let best = Infinity;
  for (let round = 0; round < 4 && best > 50; round += 1)
    best = Math.min(best, (await held(shown)) - (await held("without")));
  expect(best).toBeLessThanOrEqual(50);
});

test("methods ask, events tell, and whoever prevents a link keeps it shut", async () => {
  const { context, page } = await visit("plain");
  await alive(page);
  const frame = frameIn(page);
  const state = () => page.evaluate<Record<string, unknown>>(`document.querySelector("lodeline-graph").getState()`);
  const call = (code: string) =>
    page.evaluate(`(() => { const graph = document.querySelector("lodeline-graph"); return ${code}; })()`);
  await call(`graph.whenReady()`);
  await call(`graph.focusNode("rwanda")`);
  await vi.waitFor(async () => expect(await state()).toMatchObject({ focus: "rwanda", zoom: 1 }));
  await call(`graph.zoom(2)`);
  await vi.waitFor(async () => expect(await state()).toMatchObject({ zoom: 2 }));
  await call(`graph.fit(), graph.clearFocus()`);
  await vi.waitFor(async () => expect(await state()).toMatchObject({ focus: "", zoom: 1 }));
  await call(`graph.setState({ selected: "rwanda.SUPPORTS.m23.affirmed.holds", shows: "table" })`);
  await frame.getByRole("heading", { name: "Rwanda supports M23, taken for granted in one text." }).waitFor();
  expect(await state()).toMatchObject({ shows: "table" });
  await vi.waitFor(async () =>
    expect(await heard(page)).toContainEqual([
      "select",
      {
        kind: "line",
        id: "rwanda.SUPPORTS.m23.affirmed.holds",
        name: "Rwanda supports M23, taken for granted in one text.",
      },
    ]),
  );
  expect(await call(`graph.exportSVG().then((svg) => svg.slice(0, 4))`)).toBe("<svg");
  expect(await call(`graph.exportPNG().then(({ type }) => type)`)).toBe("image/png");
  await page.evaluate(`addEventListener("lodeline-navigate", (event) => event.preventDefault())`);
  await frame.getByRole("link", { name: /^Open in Lodeline/ }).click();
  await vi.waitFor(async () =>
    expect((await heard(page)).filter(([name]) => name === "navigate").map(([, detail]) => detail)).toEqual([
      { url: `${address}/q/rwanda-and-the-rebels`, to: "lodeline" },
    ]),
  );
  expect(context.pages()).toHaveLength(1);
  await page.evaluate(`document.querySelector("lodeline-graph").setAttribute("theme", "dark")`);
  await vi.waitFor(async () =>
    expect(await frame.evaluate("getComputedStyle(document.documentElement).backgroundColor")).toBe("rgb(20, 24, 26)"),
  );
  await context.close();
});

/** Puts one more widget into a page and waits until it has begun to load. */
async function add(page: Page, attributes: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    `(() => {
      window.heard = [];
      const graph = document.createElement("lodeline-graph");
      graph.id = "added";
      graph.style.display = "block";
      for (const [name, value] of Object.entries(${JSON.stringify({ view: "q/rwanda-and-the-rebels", loading: "eager", ...attributes })})) graph.setAttribute(name, value);
      document.querySelector("#added")?.remove();
      document.querySelector("main").prepend(graph);
    })()`,
  );
  await page.waitForFunction(`document.querySelector("#added").shadowRoot.querySelector(".cover") !== null`);
}

/** Lets what is asked for at an address wait. @returns what gives it. */
async function hold(page: Page, address: RegExp): Promise<() => void> {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  await page.route(address, async (route) => {
    await given;
    await route.continue();
  });
  return give;
}

test("in the page itself shapes keep their outlines, lines their arrows, and the controls their room", async () => {
  const { context, page } = await visit("inline");
  await alive(page);
  const file = await (await fetch(`${address}/embed/v1/q/rwanda-and-the-rebels.svg?theme=light`)).text();
  const count = (pattern: RegExp) => file.match(pattern)?.length ?? 0;
  const drawn = await page.evaluate<Record<string, number>>(`(() => {
    const root = document.querySelector("lodeline-graph").shadowRoot;
    const all = (selector) => [...root.querySelectorAll(".stage " + selector)];
    const arrowOf = (element) => root.getElementById(/^url\\(#(.+)\\)$/.exec(element.getAttribute("marker-end"))?.[1]);
    return {
      shapes: all("[data-n]").filter((shape) => shape.querySelector(":scope :is(path, rect, circle, polygon)")?.getBBox().width > 10).length,
      arrows: all("[marker-end^=url]").filter((element) => arrowOf(element)?.localName === "marker" && arrowOf(element).querySelector("path, polygon") !== null).length,
      reached: all("path[data-l][stroke=transparent]").length,
    };
  })()`);
  expect(drawn).toEqual({ shapes: count(/data-n=/g), arrows: count(/marker-end="url/g), reached: 10 });
  expect(drawn["arrows"]).toBeGreaterThan(3);
  const whole = await page.locator("lodeline-graph").boundingBox();
  const open = await page.getByRole("link", { name: /^Open in Lodeline/ }).boundingBox();
  expect((open?.y ?? Infinity) + (open?.height ?? 0)).toBeLessThanOrEqual((whole?.y ?? 0) + (whole?.height ?? 0));

  // What changes while it loads is what it then shows, and no failure.
  const give = await hold(page, /for=outline/);
  await add(page, { mode: "inline" });
  await page.evaluate(
    `for (const [name, value] of [["accent", "ffd200"], ["lang", "fr"], ["controls", "0"]]) document.querySelector("#added").setAttribute(name, value)`,
  );
  give();
  await page.evaluate(`document.querySelector("#added").whenReady()`);
  expect(await page.locator("#added .live.plain[lang=fr] .stage svg").count()).toBe(1);
  expect((await heard(page)).filter(([name]) => name === "error")).toEqual([]);
  await context.close();
});

test("what is asked of a frame while it loads is done when it is there, and what fails is told once", async () => {
  const { context, page } = await visit("plain");
  await alive(page);
  const give = await hold(page, /for=outline/);
  await add(page, {});
  const added = `document.querySelector("#added")`;
  await page.evaluate(`${added}.setAttribute("theme", "dark"), ${added}.setAttribute("focus", "rwanda")`);
  give();
  await page.evaluate(`${added}.whenReady()`);
  await vi.waitFor(async () => expect(await page.evaluate(`${added}.getState().focus`)).toBe("rwanda"));
  const inside = page.frameLocator("#added iframe");
  expect(await inside.locator(".live").getAttribute("class")).toContain("dark");
  // A file of what it showed before is not had any more; one that is asked for meanwhile is the next one's.
  const giveFile = await hold(page, /rebels\.svg/);
  await page.evaluate(`void (window.before = ${added}.exportSVG().catch(({ message }) => message))`);
  await page.evaluate(`${added}.setAttribute("lang", "fr")`);
  expect(await page.evaluate("window.before")).toBe("Lodeline: the picture is another one now.");
  giveFile();
  expect(await page.evaluate(`${added}.exportSVG()`)).toContain(' lang="fr"');

  await page.unroute(/for=outline/);
  await page.route(/for=outline/, (route) => route.abort());
  await add(page, {});
  expect(await page.evaluate(`${added}.whenReady().then(() => "ready", () => "failed")`)).toBe("failed");
  const told = (await heard(page)).map(([name]) => name);
  expect(told.filter((name) => name === "error" || name === "ready")).toEqual(["error"]);
  await context.close();
});

test.each(["plain", "inline"])(
  "on the page %s one key leads into the picture and arrows through it, and each state passes axe",
  async (name) => {
    const { context, page } = await visit(name);
    await alive(page);
    const place = name === "plain" ? frameIn(page) : page.mainFrame();
    const stage = place.getByRole("application");
    const violations = async () => {
      const target = name === "plain" ? place : page.mainFrame();
      await target.evaluate(axe.source);
      const found = await target.evaluate<{
        violations: readonly { id: string; nodes: readonly { html: string }[] }[];
      }>(`axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })`);
      return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]);
    };
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Tab");
    await vi.waitFor(async () => expect(await stage.evaluate((element) => element.matches(":focus"))).toBe(true));
    const told = place.locator(".live [role=status].unseen");
    expect(await told.textContent()).toContain("Rwanda does not support M23, by its own account.");
    await page.keyboard.press("ArrowRight");
    expect(await told.textContent()).toContain("Rwanda supports M23, taken for granted in one text.");
    await page.keyboard.press("ArrowDown");
    expect(await told.textContent()).toContain("March 23 Movement");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    const card = place.getByRole("region", { name: "Who says so" });
    await card.getByText(/behind this line$/).waitFor();
    await card.locator("li").first().waitFor();
    expect(await card.evaluate((element) => element.matches(":focus-within"))).toBe(true);
    expect(
      await card
        .locator("a[href]")
        .evaluateAll((links) => links.filter((link) => !link.getAttribute("href")?.startsWith("https:")).length),
    ).toBe(0);
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    expect(await stage.evaluate((element) => element.matches(":focus"))).toBe(true);
    await place.getByRole("button", { name: "Table", exact: true }).click();
    await place.getByRole("table").waitFor();
    expect(await place.getByRole("row").count()).toBe(11);
    expect(await violations()).toEqual([]);
    await context.close();
  },
);

test("the wheel scrolls the page, and zooms with a key alone; one finger scrolls", async () => {
  const { context, page } = await visit("plain");
  await alive(page);
  const zoom = () => page.evaluate(`document.querySelector("lodeline-graph").getState().zoom`);
  await page.mouse.move(450, 500);
  await page.mouse.wheel(0, 120);
  await page.waitForFunction(() => window.scrollY > 0);
  expect(await zoom()).toBe(1);
  await frameIn(page)
    .getByText(/and scroll to zoom\.$/)
    .waitFor();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await vi.waitFor(async () => expect(await zoom()).toBeGreaterThan(1));
  expect(
    await frameIn(page)
      .locator(".stage")
      .evaluate((element) => getComputedStyle(element).touchAction),
  ).toBe("pan-x pan-y");
  await context.close();
});

/** Touches of a picture, as the screen tells them, each a list of places. */
async function touch(page: Page, ...steps: readonly (readonly (readonly [number, number])[])[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const [place, points] of steps.entries())
    await session.send("Input.dispatchTouchEvent", {
      type: place === 0 ? "touchStart" : "touchMove",
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}

test.each(["plain", "strict-csp", "without-sheet"])("on a phone the page %s is no wider than it was", async (name) => {
  const { context, page } = await visit(name, { viewport: { width: 320, height: 420 } });
  await alive(page);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  // The picture that is laid out for it comes alive, and nothing has moved.
  const image = page.locator("lodeline-graph img");
  expect(await image.evaluate((element) => (element instanceof HTMLImageElement ? element.currentSrc : ""))).toMatch(
    /rebels\.svg\?narrow=1$/,
  );
  const [, , across = 0, down = 0] =
    (await frameIn(page).locator(".stage svg").getAttribute("viewBox"))?.split(" ") ?? [];
  expect(Number(down)).toBeGreaterThan(Number(across));
  // A page that drops what its snippet says of sizes keeps no room either.
  expect(name === "without-sheet" ? 0 : await page.evaluate("shifts")).toBe(0);
  await context.close();
});

test("on a phone two fingers zoom and move the picture, and one scrolls the page", async () => {
  const { context, page, complaints } = await visit("plain", {
    viewport: { width: 320, height: 420 },
    hasTouch: true,
    isMobile: true,
  });
  await page.evaluate(`document.querySelector("lodeline-graph").scrollIntoView({ block: "start" })`);
  await alive(page);
  const state = () => page.evaluate<{ zoom: number; x: number }>(`document.querySelector("lodeline-graph").getState()`);
  const stage = await frameIn(page).locator(".stage").boundingBox();
  const [top, bottom] = [Math.max(0, stage?.y ?? 0), Math.min(420, (stage?.y ?? 0) + (stage?.height ?? 0))];
  const [x, y] = [160, (top + bottom) / 2];
  const fingers = (from: number, to: number) =>
    [
      [x + from, y],
      [x + to, y],
    ] as const;
  await touch(page, fingers(-20, 20), fingers(-30, 30), fingers(-60, 60));
  await vi.waitFor(async () => expect((await state()).zoom).toBeGreaterThan(1.5));
  const before = await state();
  await touch(page, fingers(-20, 20), fingers(-40, 0), fingers(-60, -20));
  await vi.waitFor(async () => expect((await state()).x).toBeGreaterThan(before.x));
  expect((await state()).zoom).toBeCloseTo(before.zoom, 1);
  const scrolled = await page.evaluate<number>("scrollY");
  expect(scrolled).toBeGreaterThan(0);
  const after = await state();
  await touch(page, [[x, y]], [[x, y + 20]], [[x, y + 60]], [[x, y + 100]]);
  await page.waitForFunction((at) => window.scrollY < at, scrolled);
  expect(await state()).toEqual(after);
  expect(complaints).toEqual([]);
  await context.close();
});

test("a widget moves nothing for who wants no motion, keeps to a reader's own colours, and prints as its picture", async () => {
  const { context, page } = await visit("plain");
  await alive(page);
  const frame = frameIn(page);
  const styleOf = (selector: string, name: string) =>
    frame.evaluate<string>(
      `getComputedStyle(document.querySelector(${JSON.stringify(selector)}))[${JSON.stringify(name)}]`,
    );
  const moving = () => frame.evaluate<number>("document.getAnimations().length");
  await page.emulateMedia({ forcedColors: "active" });
  await frame.locator(".stage").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await frame.locator("path.marker").first().waitFor({ state: "attached" });
  await page.evaluate(`document.querySelector("lodeline-graph").zoom(2)`);
  await frame.locator(".stage.zoomed").waitFor();
  expect(await moving()).toBe(0);
  const system = (name: string) =>
    frame.evaluate<string>(
      `(() => { const one = document.createElement("i"); one.style.cssText = "forced-color-adjust:none;color:${name}"; document.body.append(one); const { color } = getComputedStyle(one); one.remove(); return color; })()`,
    );
  expect(await styleOf("path.marker", "stroke")).toBe(await system("Highlight"));
  expect(await styleOf(".card", "backgroundColor")).toBe(await system("Canvas"));
  await page.emulateMedia({ forcedColors: "none", media: "print" });
  const seen = (part: string) =>
    page.evaluate<string>(
      `getComputedStyle(document.querySelector("lodeline-graph").shadowRoot.querySelector("${part}")).visibility`,
    );
  expect(
    await page.evaluate(
      `getComputedStyle(document.querySelector("lodeline-graph").shadowRoot.querySelector(".cover")).display`,
    ),
  ).toBe("none");
  expect(await seen("slot")).toBe("visible");
  expect(await page.locator("lodeline-graph img").isVisible()).toBe(true);
  await context.close();
});

test("in WordPress's sandbox the frame is of no origin, keeps nothing, and tells its height and its links", async () => {
  const { context, page, complaints } = await visit("sandboxed");
  const frame = () => page.frames().find((one) => one.url().includes("/embed/v1/"));
  await vi.waitFor(() => expect(frame()).toBeDefined());
  await page.getByRole("heading", { name: "A sandboxed frame" }).waitFor();
  const inside = page.frameLocator("iframe");
  await inside.getByRole("button", { name: "Table", exact: true }).waitFor();
  expect(await frame()?.evaluate("origin")).toBe("null");
  expect(await frame()?.evaluate("(() => { try { return localStorage.length } catch { return 'throws' } })()")).toBe(
    "throws",
  );
  await vi.waitFor(async () =>
    expect(Number(await page.locator("iframe").getAttribute("height"))).toBeGreaterThan(700),
  );
  expect(complaints).toEqual([]);
  await Promise.all([
    page.waitForURL(`${address}/q/rwanda-and-the-rebels`),
    inside.getByRole("link", { name: /^Open in Lodeline/ }).click(),
  ]);
  await context.close();
});

test("what is embedded may be shown by any page; the application by none", async () => {
  const headers = async (path: string) => (await fetch(`${address}${path}`)).headers;
  for (const path of [
    "/embed/v1/q/rwanda-and-the-rebels",
    "/embed/v1/loader.js",
    "/embed/v1/q/rwanda-and-the-rebels.svg",
  ]) {
    const sent = await headers(path);
    expect([sent.get("x-frame-options"), sent.get("set-cookie"), sent.get("access-control-allow-origin")]).toEqual([
      null,
      null,
      "*",
    ]);
    expect([sent.get("cross-origin-resource-policy"), sent.get("x-content-type-options")]).toEqual([
      "cross-origin",
      "nosniff",
    ]);
  }
  expect((await headers("/embed/v1/q/rwanda-and-the-rebels")).get("content-security-policy")).toContain(
    "frame-ancestors *",
  );
  expect((await headers("/")).get("x-frame-options")).toBe("DENY");
});

test("a page without referrers, and accents that are none, change nothing but what they may", async () => {
  const quiet = await visit("referrer");
  await alive(quiet.page);
  expect(quiet.complaints).toEqual([]);
  await quiet.context.close();
  const { context, page, requests } = await visit("accent");
  await alive(page);
  expect(requests.filter((url) => url.includes("evil"))).toEqual([]);
  expect(requests.filter((url) => url.startsWith(address) && url.includes("accent"))).toEqual([]);
  expect(await page.evaluate("getComputedStyle(document.body).backgroundImage")).toBe("none");
  await context.close();
});

/** Each shape, and each line with an end, has to be seen: what is drawn once for many must have come along. */
const drawnWhole = `(() => {
  const picture = document.querySelector("lodeline-graph").shadowRoot.querySelector(".stage svg");
  const ends = [...picture.querySelectorAll("[marker-end^=url]")].map((end) => /#([^)]+)/.exec(end.getAttribute("marker-end"))[1]);
  const shapes = [...picture.querySelectorAll("[data-n]")];
  return {
    shapes: shapes.length,
    seen: shapes.filter((shape) => shape.querySelector("path[d]:not([fill=none])")?.getBBox().width > 10).length,
    ends: ends.length,
    arrows: ends.filter((id) => picture.querySelector("marker[id='" + id + "'] path[d]") !== null).length,
    others: picture.querySelectorAll("[id]:not([id^=lodeline-arrow-])").length,
  };
})()`;

test("in the page itself the picture has every shape and the end of every line, marked around its outline", async () => {
  const { context, page } = await visit("strict-inline");
  await alive(page);
  const whole = await page.evaluate<Record<string, number>>(drawnWhole);
  expect(whole).toMatchObject({ shapes: 7, seen: 7, others: 0 });
  expect(whole["ends"]).toBeGreaterThan(2);
  expect(whole["arrows"]).toBe(whole["ends"]);
  const stage = page.getByRole("application");
  await stage.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await stage.locator("path.rail[transform]").waitFor({ state: "attached" });
  await context.close();
});

const hostile = [
  `<img src=x onerror="window.hit=1">`,
  `<script>window.hit=2</script>`,
  `"><foreignObject><iframe srcdoc="<script>parent.hit=3</script>"></iframe></foreignObject>`,
  `javascript:window.hit=4`,
  `url(//evil.localhost/c)`,
  `{{constructor.constructor('window.hit=5')()}}`,
];

test("a picture and data that somebody poisoned come into the page as text, and change no object of it", async () => {
  const context = await browser.newContext({ viewport: { width: 900, height: 1000 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.route(/\.json\?.*for=outline/, async (route) => {
    const response = await route.fetch();
    const data = await response.json();
    data.entities.forEach((entity: Record<string, unknown>, at: number) =>
      Object.assign(entity, { name: hostile[at % hostile.length], kind: hostile[(at + 1) % hostile.length] }),
    );
    data.lines.forEach((line: Record<string, unknown>, at: number) =>
      Object.assign(line, { said: hostile[at % hostile.length], how: hostile[(at + 2) % hostile.length] }),
    );
    data.address = "javascript:window.hit=6";
    await route.fulfill({
      response,
      body: JSON.stringify(data).replace(
        "{",
        `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},`,
      ),
    });
  });
  await page.route(/\.json\?.*for=claims/, async (route) => {
    const response = await route.fetch();
    const data = await response.json();
    for (const claim of data.claims)
      Object.assign(claim, {
        said: hostile[0],
        by: hostile[1],
        firmness: hostile[2],
        against: [{ said: hostile[3], by: hostile[4] }],
      });
    for (const source of data.sources) Object.assign(source, { name: hostile[5], url: "javascript:window.hit=7" });
    await route.fulfill({ response, body: JSON.stringify(data) });
  });
  await page.route(/\.svg\?theme=light/, async (route) => {
    const response = await route.fetch();
    const svg = (await response.text()).replace(
      "</svg>",
      `<script>window.hit=8</script><foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="window.hit=9"/></body></foreignObject><a href="javascript:window.hit=10"><text id="d" onclick="window.hit=11" fill="url(//evil.localhost/d)" style="background:url(//evil.localhost/e)">x</text></a><image href="//evil.localhost/f"/><use href="//evil.localhost/g#h"/><defs><g id="p"><script>window.hit=12</script><use href="#p"/><a href="//evil.localhost/i"><path d="M0 0h9" marker-end="url(//evil.localhost/j#k)" onclick="window.hit=13"/></a></g><marker id="p2" onload="window.hit=14"><image href="//evil.localhost/l"/></marker></defs><use href="#p"/><use href="#d"/></svg>`,
    );
    await route.fulfill({ response, body: svg });
  });
  await page.goto(`${partners.url}/strict-inline`);
  const stage = page.getByRole("application");
  await stage.waitFor();
  await stage.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const card = page.getByRole("region", { name: "Who says so" });
  await card.locator("li").first().waitFor();
  expect(await card.textContent()).toContain(hostile[0]);
  const inside = `document.querySelector("lodeline-graph").shadowRoot`;
  expect(
    await page.evaluate(
      `${inside}.querySelectorAll("img, script, iframe, foreignObject, image, use, style, .stage a, .stage [id]:not(marker[id^=lodeline-arrow-]), .stage [style*=url], .stage [marker-end*='//'], .stage [onclick]").length`,
    ),
  ).toBe(0);
  expect(
    await page.evaluate(
      `[...${inside}.querySelectorAll("[href]")].filter(({ href }) => !String(href).startsWith("https:")).length`,
    ),
  ).toBe(0);
  expect(await page.evaluate("window.hit ?? ({}).polluted ?? Object.polluted ?? null")).toBeNull();
  expect(asked.filter((url) => url.includes("evil"))).toEqual([]);
  await context.close();
});

test("a picture that somebody poisoned runs and asks for nothing, as an image, opened by itself and in a frame", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const reached: string[] = [];
  const evil = createServer((request, response) => {
    reached.push(request.url ?? "");
    response.end();
  }).listen(0, "127.0.0.1");
  await once(evil, "listening");
  const bound = evil.address();
  const host = `//127.0.0.1:${typeof bound === "object" ? bound?.port : ""}`;
  const picture = `${address}/embed/v1/q/rwanda-and-the-rebels.svg`;
  await page.route(picture, async (route) => {
    // With the very headers it is served with.
    const response = await route.fetch();
    const body = (await response.text()).replace(
      "</svg>",
      `<script>(window.top ?? window).hit = 1; fetch("${host}/a")</script><image href="${host}/b" width="9" height="9" onerror="window.hit = 2"/><foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="${host}/c" onerror="window.hit = 3"/><iframe xmlns="http://www.w3.org/1999/xhtml" src="${host}/d"/></foreignObject><style>@import url(${host}/e); text { background: url(${host}/f) }</style></svg>`,
    );
    await route.fulfill({ response, body });
  });
  await page.goto(picture);
  expect(await page.evaluate("document.documentElement.localName")).toBe("svg");
  expect(await page.evaluate("window.hit ?? null")).toBeNull();
  for (const tag of [`<img src="${picture}">`, `<iframe src="${picture}"></iframe>`]) {
    await page.goto(`${partners.url}/`);
    await page.setContent(tag, { waitUntil: "load" });
    expect(await page.evaluate("window.hit ?? null")).toBeNull();
  }
  expect(asked.filter((url) => url === picture).length).toBeGreaterThanOrEqual(3);
  expect(reached).toEqual([]);
  evil.close();
  await context.close();
});

test("a tampered script is refused by the hash of what loads it, and the picture stays", async () => {
  for (const name of ["plain", "pinned"]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(
      `window.heard = []; addEventListener("lodeline-error", ({ detail }) => heard.push(detail.reason))`,
    );
    await page.route(/\/embed\/a\/runtime\./, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `window.tampered = true;${await response.text()}` });
    });
    await page.goto(`${partners.url}/${name}`);
    await vi.waitFor(async () => expect(await heard(page)).not.toEqual([]), 20_000);
    expect(await page.evaluate("window.tampered ?? null")).toBeNull();
    expect(await page.locator("lodeline-graph img").isVisible()).toBe(true);
    await context.close();
  }
});

test("what another frame says is not taken for the widget's, nor what the widget never says", async () => {
  const { context, page } = await visit("spoof");
  await page.locator("lodeline-graph").scrollIntoViewIfNeeded();
  await alive(page);
  await page.waitForTimeout(300);
  const before = await heard(page);
  const lies = `[{ lodeline: 1, type: "resize", height: 999999 }, { lodeline: 1, type: "navigate", url: "https://evil.example", to: "source" }, { lodeline: 1, type: "error", reason: "x" }]`;
  const liar = page.frames().find((frame) => frame.url() === "about:blank");
  await liar?.evaluate(`for (const lie of ${lies}) parent.postMessage(lie, "*")`);
  await page.evaluate(`for (const lie of ${lies}) postMessage(lie, "*")`);
  // The widget's own frame, were it taken over, could say nothing but what is within bounds.
  await frameIn(page).evaluate(
    `for (const height of [999999, NaN, -5, "9", { valueOf() { return 9 } }.height, [9], null]) parent.postMessage({ lodeline: 1, type: "resize", height }, "*");
     for (const lie of [null, 1, "x", [], { lodeline: 2, type: "error", reason: "x" }, { lodeline: 1, type: "__proto__" }, { lodeline: 1, type: "navigate", url: "javascript:1", to: "source" }, { lodeline: 1, type: "select", kind: "entity", id: {}, name: "" }]) parent.postMessage(lie, "*")`,
  );
  await vi.waitFor(async () => expect((await heard(page)).length).toBeGreaterThan(before.length));
  await page.waitForTimeout(200);
  const after = (await heard(page)).slice(before.length);
  expect(after).toEqual([
    ["resize", { height: 4_000 }],
    ["resize", { height: 120 }],
  ]);
  expect(context.pages()).toHaveLength(1);
  await context.close();
});
