import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { elementSnippet } from "server/contract/embed/snippets.ts";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { partnerPages, type PartnerPage } from "../../client/embed/partner-pages.ts";
import { startPartners, type PartnerServer } from "../../client/embed/partner-server.ts";
import { axe } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { alive, frameIn, heard, partnerVisit } from "../support/partner-visit.ts";

const address = inject("address");

const more: readonly PartnerPage[] = [
  {
    name: "without-sheet",
    title: "No rules at all",
    why: "The page drops what the snippet says of its size, and says nothing itself",
    headers: () => ({ "Content-Security-Policy": "style-src 'none'" }),
    content: (parts) => elementSnippet({ ...parts, inlineStyles: false, loading: "eager" }),
  },
];

let browser: Browser;
let partners: PartnerServer;
beforeAll(async () => {
  browser = await openBrowser();
  partners = await startPartners({ lodeline: address, more });
});
afterAll(() => partners.close());

const visit = (name: string, options: BrowserContextOptions = {}) =>
  partnerVisit(browser, `${partners.url}/${name}`, options);

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
  expect(await sourceShown(page)).toMatch(/rebels\.svg\?narrow=1$/);
  const [across, down] = await sizeOfLive(page);
  expect(down).toBeGreaterThan(across);
  // A page that drops what its snippet says of sizes keeps no room either.
  expect(name === "without-sheet" ? 0 : await page.evaluate("shifts")).toBe(0);
  await context.close();
});

/** The address of the picture that the page shows. */
function sourceShown(page: Page): Promise<string> {
  const image = page.locator("lodeline-graph img");
  return image.evaluate((element) => (element instanceof HTMLImageElement ? element.currentSrc : ""));
}

/** Width and height of the picture that came alive in a frame, in its own measure. */
async function sizeOfLive(page: Page): Promise<readonly [width: number, height: number]> {
  const box = (await frameIn(page).locator(".stage svg").getAttribute("viewBox"))?.split(" ") ?? [];
  return [Number(box[2]), Number(box[3])];
}

test("the picture that is shown comes alive, also where its place, or the page, becomes narrow while the frame begins", async () => {
  const url = `${partners.url}/plain`;
  const flat = await partnerVisit(browser, url, { viewport: { width: 320, height: 420 } }, (page) =>
    page.addInitScript(
      `const flat = new CSSStyleSheet(); flat.replaceSync("lodeline-graph img{height:120px!important}"); document.adoptedStyleSheets = [flat]`,
    ),
  );
  await alive(flat.page);
  const [width, height] = await sizeOfLive(flat.page);
  expect(height).toBeGreaterThan(width);
  await flat.context.close();

  let give = () => {};
  const turned = await partnerVisit(browser, url, {}, async (page) => {
    give = await hold(page, /\/embed\/v1\/q\/[a-z-]+$/);
  });
  await turned.page.locator("lodeline-graph").scrollIntoViewIfNeeded();
  await vi.waitFor(() => expect(turned.page.frames()).toHaveLength(2));
  await turned.page.setViewportSize({ width: 320, height: 420 });
  await vi.waitFor(async () => expect(await sourceShown(turned.page)).toMatch(/narrow=1$/));
  give();
  await alive(turned.page);
  expect(await sizeOfLive(turned.page)).toEqual([width, height]);
  await turned.context.close();
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
