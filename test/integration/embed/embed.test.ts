import { request } from "node:http";
import { readView } from "client/embed/live/live-view.ts";
import { createLog } from "server/log.ts";
import { startServer } from "server/server.ts";
import { writeViewCode } from "server/contract/view-code.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { scratch } from "../../support/scratch.ts";
import { served, type Served } from "../../support/served.ts";
import { wordpressFilter } from "../../support/wordpress-filter.ts";

/** One folder for every server of this file: what one has published and laid out the others have. */
const { folder, remove } = await scratch();
let here: Served;

beforeAll(async () => {
  here = await served(database, { LODELINE_HOME: folder });
});

afterAll(async () => {
  await here.stop();
  await remove();
});

const get = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(here.url + path, { headers, redirect: "manual" });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

const rwanda = "/embed/v1/q/rwanda-and-the-rebels";
const code = writeViewCode({ address: "/q/rwanda-and-the-rebels?without=kind.news", layout: "", points: new Map() });

test("a view is a page, a picture, data and a page to be read, any of which any page may show", async () => {
  for (const [form, type] of [
    ["", "text/html; charset=utf-8"],
    [".svg", "image/svg+xml"],
    [".png", "image/png"],
    [".json", "application/json; charset=utf-8"],
    [".json?for=widget", "application/json; charset=utf-8"],
    [".csv", "text/csv; charset=utf-8"],
    [".html", "text/html; charset=utf-8"],
  ] as const) {
    const { status, headers } = await get(rwanda + form);
    expect([form, status, headers.get("content-type")]).toEqual([form, 200, type]);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("cross-origin-embedder-policy")).toBe("credentialless");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe(
      "public, max-age=60, s-maxage=300, stale-while-revalidate=86400, stale-if-error=604800",
    );
    expect(headers.get("etag")).toMatch(/^"[\w-]+"$/);
    for (const none of ["set-cookie", "x-frame-options", "access-control-allow-credentials"])
      expect(headers.get(none)).toBeNull();
  }
});

test("a frame's page runs our script alone, takes no markup from text, and may stand anywhere; a picture runs nothing", async () => {
  const policy = (await get(rwanda)).headers.get("content-security-policy") ?? "";
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "frame-ancestors *",
    "require-trusted-types-for 'script'",
    "form-action 'none'",
  ])
    expect(policy).toContain(part);
  expect(policy).not.toMatch(/unsafe-|\*\.|https?:/);
  expect((await get(`${rwanda}.svg`)).headers.get("content-security-policy")).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  );
});

test("a frame is whole without any script: picture, legend, sources, date, and each line leads to its claims", async () => {
  const { text } = await get(rwanda);
  expect(text).toMatch(/<main class="frame" data-view="q\/rwanda-and-the-rebels" data-version="1"/);
  expect(text).toContain("alleged by an unnamed accuser; Rwanda denies it of M23");
  expect(text).toMatch(/Data as of \d+ \w+ \d{4}\./);
  const links = [...text.matchAll(/<a data-l="(\d+)" href="([^"#]*)#l\1"><title>([^<]+)<\/title>/g)];
  expect(links.length).toBeGreaterThan(5);
  const reading = await get(links[0]?.[2] ?? "");
  for (const [, place, , sentence = ""] of links)
    expect(reading.text).toContain(`<li id="l${place}"><h3>${sentence}</h3>`);
  // Nothing of it comes from elsewhere before somebody follows a link.
  expect(text).not.toMatch(/(?:src|href)="https?:\/\/(?!127\.0\.0\.1)[^"]*"(?![^>]*(?:rel="(?:noopener|canonical)))/);
  expect(await get(`${rwanda}?static=1`)).not.toMatchObject({ text: expect.stringContaining("<script") });
});

test("an explored view is drawn as the explorer draws it, in the language and colours that are asked for", async () => {
  const { status, text } = await get(`/embed/v1/v/${code}?lang=fr&theme=dark&accent=ff8800`);
  expect(status).toBe(200);
  expect(text).toContain('<html lang="fr">');
  expect(text).toContain("--accent:#ff8800");
  expect(text).not.toContain("prefers-color-scheme");
  const widget = JSON.parse((await get(`/embed/v1/v/${code}.json?for=widget`)).text);
  expect(widget).toMatchObject({ edition: 1, view: `v/${code}`, version: null });
  const whole = JSON.parse((await get(`${rwanda}.json?for=widget`)).text);
  expect(widget.lines.length).toBeLessThanOrEqual(whole.lines.length);
});

test("a question can be pasted: oEmbed in JSON and XML, small, and as WordPress keeps it", async () => {
  for (const id of ["rwanda-and-the-rebels", "what-a-person-wants"]) {
    const answer = await get(`/oembed?url=${encodeURIComponent(`${here.url}/q/${id}`)}&maxwidth=600&maxheight=500`);
    expect([id, answer.status]).toEqual([id, 200]);
    expect(Buffer.byteLength(answer.text)).toBeLessThanOrEqual(2_000);
    const told = JSON.parse(answer.text);
    expect(told).toMatchObject({ version: "1.0", type: "rich", provider_name: "Lodeline", width: 600 });
    expect(Number.isInteger(told.height) && told.height <= 500).toBe(true);
    const kept = wordpressFilter(told.html, "s3cret") ?? "";
    expect(kept).toMatch(
      /^<blockquote class="wp-embedded-content" data-secret="s3cret"><a href="http[^"]+">[^<]+<\/a><\/blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="[^"]*" src="http[^"#]+#\?secret=s3cret" data-secret="s3cret" width="600" height="\d+" frameborder="0" scrolling="auto" title="[^"]+"><\/iframe>$/,
    );
    // Nothing was taken out of what we sent.
    expect(told.html).toBe(
      kept
        .replace(' class="wp-embedded-content" data-secret="s3cret"', "")
        .replace(
          ' class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;"',
          "",
        )
        .replace('#?secret=s3cret" data-secret="s3cret"', '"'),
    );
  }
  const xml = await get(`/oembed?format=xml&url=${encodeURIComponent(`${here.url}/q/rwanda-and-the-rebels`)}`);
  expect(xml.headers.get("content-type")).toBe("text/xml; charset=utf-8");
  expect(xml.text).toMatch(/^<\?xml[^>]*\?><oembed><version>1\.0<\/version><type>rich<\/type>/);
  expect(xml.text).toContain("&lt;blockquote&gt;");
  expect(xml.text).toContain("<width>720</width>");
});

test("oEmbed reads addresses and follows none: whatever is not ours is not there, other formats are not made", async () => {
  for (const url of [
    "",
    "http://169.254.169.254/latest/meta-data",
    "http://localhost:1/q/china",
    "file:///etc/passwd",
    `${here.url.replace("http://", "http://user:secret@")}/q/china`,
    "//evil.example/q/china",
    `https://evil.example/?${here.url}/q/china`,
    `${here.url}.evil.example/q/china`,
    "javascript:alert(1)",
    `${here.url}/q/nothing`,
    `${here.url}/method`,
    `${here.url}/e/nobody-of-this-name`,
  ])
    expect([url, (await get(`/oembed?url=${encodeURIComponent(url)}`)).status]).toEqual([url, 404]);
  expect((await get(`/oembed?format=yaml&url=${encodeURIComponent(`${here.url}/q/china`)}`)).status).toBe(501);
  for (const [asked, width] of [
    ["maxwidth=0", 720],
    ["maxwidth=-5", 720],
    ["maxwidth=many", 720],
    ["maxwidth=99999&maxheight=99999", 720],
    ["maxwidth=200", 200],
  ] as const) {
    const { text } = await get(`/oembed?url=${encodeURIComponent(`${here.url}/q/rwanda-and-the-rebels`)}&${asked}`);
    expect(JSON.parse(text).width).toBe(width);
  }
});

test("pages say where their picture can be had, and show it where they are shared, early in their head", async () => {
  for (const [path, view, shows] of [
    ["/", "q/", ""],
    ["/q/rwanda-and-the-rebels", "q/rwanda-and-the-rebels", "alleged by an unnamed accuser; Rwanda denies it of M23"],
    ["/e/rwanda", "q/about.png?entity=rwanda", ""],
    [`/v/${code}`, "v/", "alleged by an unnamed accuser; Rwanda denies it of M23"],
    ["/disputes/X6", "q/dispute", ""],
  ] as const) {
    const { text } = await get(path, { accept: "text/html" });
    const head = text.slice(0, 10_000);
    for (const format of ["json", "xml"])
      expect(head).toMatch(
        new RegExp(`<link rel="alternate" type="[a-z]+/${format}\\+oembed" href="[^"]+/oembed\\?url=[^"]+"`),
      );
    expect(head).toContain(`<meta property="og:image" content="${here.url}/embed/v1/${view}`);
    expect(head).toContain('<meta name="twitter:card" content="summary_large_image"/>');
    // What was drawn is told by what it shows, an allegation by whose it is and who denies it, within what sites take.
    const alternative = /property="og:image:alt" content="([^"]*)"/.exec(head)?.[1] ?? "";
    expect(alternative.length).toBeLessThanOrEqual(420);
    expect(alternative).toContain(shows);
    // Drawing takes its time: what was drawn above answers at once.
    if (!path.includes("rwanda-") && !path.startsWith("/v/")) continue;
    const discovered = /oembed\?url=([^"&]+)&amp;format=json/.exec(head)?.[1] ?? "";
    expect([path, (await get(`/oembed?url=${discovered}`)).status]).toEqual([path, 200]);
  }
});

test("a correction of the data is listed with what was said before and after, as a page, as data and as a feed", async () => {
  expect(JSON.parse((await get("/corrections/index.json")).text)).toEqual({ corrections: [], withdrawals: [] });
  const claims = await database.read<{ readonly id: string; readonly statement: string; readonly name: string }>(
    "MATCH (claim:Claim {relation: 'OPPOSES'})-[:SUBJECT|OBJECT]-(entity:Entity) RETURN claim.id AS id, claim.statement AS statement, entity.name AS name ORDER BY id, entity.id LIMIT 1",
  );
  const [claim] = claims;
  if (claim === undefined) throw new Error("There is no claim.");
  const change = (statement: string, name: string, checksum: string) =>
    database.write((transaction) =>
      transaction.run(
        `MATCH (claim:Claim {id: $id})-[:SUBJECT|OBJECT]-(entity:Entity) WITH claim, entity ORDER BY entity.id LIMIT 1
         SET claim.statement = $statement, entity.name = $name WITH claim MATCH (set:SeedSet) SET set.checksum = ${checksum}`,
        { id: claim.id, statement, name },
      ),
    );
  const again = await served(database);
  try {
    // A server of its own has a list of its own: the first look has nothing to compare with.
    expect(JSON.parse(await (await fetch(`${again.url}/corrections/index.json`)).text()).corrections).toEqual([]);
    await change("Somebody <b>else</b> opposes it.", "Another <i>name</i>", "set.checksum + ' corrected'");
    const { corrections } = JSON.parse((await get("/corrections/index.json")).text);
    expect(corrections).toMatchObject([
      {
        kind: "renamed",
        of: "entity",
        fields: ["name"],
        before: { said: expect.stringContaining(claim.name) },
        after: { said: expect.stringContaining("Another <i>name</i>") },
      },
      {
        kind: "corrected",
        claim: claim.id,
        fields: ["statement"],
        after: { said: "Somebody <b>else</b> opposes it." },
      },
    ]);
    expect(corrections[1].before.said).not.toBe(corrections[1].after.said);
    const feed = await get("/corrections/feed.atom");
    expect(feed.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(feed.text).toContain("Somebody &lt;b&gt;else&lt;/b&gt; opposes it.");
    expect((await get("/corrections", { accept: "text/html" })).status).toBe(200);
  } finally {
    await change(claim.statement, claim.name, "replace(set.checksum, ' corrected', '')");
  }
});

/** Asks under another name, as whoever has it lead here does. */
function under(url: string, host: string, path: string) {
  const { hostname, port } = new URL(url);
  return new Promise<{ readonly status: number; readonly location: string | undefined; readonly text: string }>(
    (resolve, reject) => {
      const asking = request({ hostname, port, path, headers: { host } }, (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, location: response.headers.location, text }),
        );
      });
      asking.once("error", reject);
      asking.end();
    },
  );
}

test("the addresses that are set govern every link; the host of pictures serves these alone and leads to the application", async () => {
  const other = await served(database, {
    LODELINE_HOME: folder,
    LODELINE_PUBLIC_URL: "https://app.example",
    LODELINE_EMBED_URL: "https://pictures.example",
  });
  try {
    const on = (path: string) => under(other.url, "pictures.example", path);
    const frame = await on(rwanda);
    expect(frame.status).toBe(200);
    expect(frame.text).toContain('data-address="https://app.example/q/rwanda-and-the-rebels"');
    expect(frame.text).not.toContain("127.0.0.1");
    // "Open in Lodeline" leads from the host of pictures to the application: by its link, by what the live layer is told, and
    // by the frame's own host, which is all that a page in WordPress follows.
    for (const [view, page] of [
      ["q/rwanda-and-the-rebels", "/q/rwanda-and-the-rebels"],
      [`v/${code}`, `/v/${code}`],
    ] as const) {
      const shown = await on(`/embed/v1/${view}`);
      expect(/<a href="([^"]*)"[^>]* data-open=""/.exec(shown.text)?.[1]).toBe(`https://app.example${page}`);
      const told = JSON.parse((await on(`/embed/v1/${view}.json?for=outline`)).text);
      expect(readView(told, view === `v/${code}` ? code : "").address).toBe(`https://app.example${page}`);
      expect(await on(page)).toMatchObject({ status: 302, location: `https://app.example${page}` });
      expect((await under(other.url, "app.example", page)).text).toContain("Is Rwanda behind Congo’s rebels");
    }
    expect(await on("/view/china?x=1")).toMatchObject({ status: 302, location: "https://app.example/q/china?x=1" });
    expect(await on("/q/china")).toMatchObject({ status: 302, location: "https://app.example/q/china" });
    expect(await on("//evil.example/q/china")).toMatchObject({ status: 404 });
    for (const path of ["/graphql", "/cypher", "/data/index.json", "/assets/x.js", "/console"])
      expect([path, (await on(path)).status]).toEqual([path, 404]);
    expect((await on("/healthz")).status).toBe(200);
    expect((await under(other.url, "evil.example", rwanda)).status).toBe(421);
    const answer = JSON.parse(
      (
        await under(
          other.url,
          "app.example",
          `/oembed?url=${encodeURIComponent("https://app.example/q/rwanda-and-the-rebels")}`,
        )
      ).text,
    );
    expect(answer.html).toContain('src="https://pictures.example/embed/v1/q/rwanda-and-the-rebels"');
    expect(answer.thumbnail_url).toBe("https://pictures.example/embed/v1/q/rwanda-and-the-rebels.png?for=card");
    const page = await under(other.url, "app.example", "/q/rwanda-and-the-rebels");
    expect(page.text).toContain('content="https://pictures.example/embed/v1/q/rwanda-and-the-rebels.png?for=card"');
  } finally {
    await other.stop();
  }
});

test("a picture can be painted as a card that sites show, and whole; both are pictures of their size", async () => {
  const painted = async (form: string) => {
    const bytes = Buffer.from(await (await fetch(here.url + rwanda + form)).arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(bytes.length).toBeGreaterThan(20_000);
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] as const;
  };
  expect(await painted(".png?for=card")).toEqual([1_200, 630]);
  const [width] = await painted(".png");
  expect(width).toBeGreaterThan(1_200);
});

test("before there is a database what was published stands there already, and all else says that it comes", async () => {
  await get(rwanda);
  const { config } = await scratch({ LODELINE_HOME: folder, LODELINE_RATE: "0", LODELINE_PUBLISH: "asked" });
  const starting = await startServer(config, createLog("silent"));
  const early = async (path: string) => (await fetch(starting.url + path)).status;
  try {
    await expect.poll(() => early(rwanda), { timeout: 20_000 }).toBe(200);
    for (const form of [".svg", ".json?for=widget", ".csv", ".html", "@1", "@1.svg"])
      expect([form, await early(rwanda + form)]).toEqual([form, 200]);
    expect(await early("/embed/v1/q/china?country=chile")).toBe(503);
    expect(await early("/q/rwanda-and-the-rebels")).toBe(503);
    expect(await early("/graphql")).toBe(503);
    expect(await early("/healthz")).toBe(200);
    expect((await under(starting.url, "evil.example", rwanda)).status).toBe(421);
  } finally {
    await starting.stop();
  }
});
