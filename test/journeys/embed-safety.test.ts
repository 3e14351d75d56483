import { once } from "node:events";
import { createServer } from "node:http";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { elementSnippet, frameSnippet } from "server/contract/embed/snippets.ts";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { type PartnerPage } from "../../client/embed/partner-pages.ts";
import { startPartners, type PartnerServer } from "../../client/embed/partner-server.ts";
import { openBrowser } from "../support/browser.ts";
import { alive, frameIn, heard, partnerVisit } from "../support/partner-visit.ts";

const address = inject("address");

const more: readonly PartnerPage[] = [
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
  partners = await startPartners({ lodeline: address, more });
});
afterAll(() => partners.close());

const visit = (name: string, options: BrowserContextOptions = {}) =>
  partnerVisit(browser, `${partners.url}/${name}`, options);

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
