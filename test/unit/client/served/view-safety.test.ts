import { once } from "node:events";
import { askBy } from "client/post.ts";
import { viewMaker } from "client/served/view-maker.ts";
import { DOMParser } from "@xmldom/xmldom";
import express from "express";
import type { DrawnElement } from "server/contract/draw-svg/paint-svg.ts";
import { readDrawing } from "server/contract/draw-svg/read-drawing.ts";
import { embedLanguages, pageOf, plainLook, type EmbedView } from "server/contract/embed/embed-address.ts";
import type { DrawnView } from "server/contract/embed/view-maker.ts";
import type { FoundView } from "server/embed/embedded-views.ts";
import { oembedRouter } from "server/embed/oembed-router.ts";
import { paintThread } from "server/embed/paint-thread.ts";
import { afterAll, expect, test } from "vitest";
import { node, relationship } from "../../../support/explored.ts";
import { someMeans, type SomeView } from "../../../support/some-view.ts";
import { wordpressFilter } from "../../../support/wordpress-filter.ts";

// Files share their modules: others ask the server.
afterAll(() => askBy(undefined));

const view = { kind: "question", question: "who-asks", parameters: {}, version: undefined } as const;
const where = { reading: "/embed/v1/q/who-asks.html", csv: "/embed/v1/q/who-asks.csv", frame: "/", notes: [] };

/** What somebody could call a thing to harm who reads it. */
const hostile = [
  '<img src=x onerror="alert(1)">',
  "<script>alert(1)</script>",
  '"><foreignObject><iframe srcdoc="<script>alert(1)</script>"></iframe></foreignObject>',
  "javascript:alert(1)",
  "</style><style>*{background:url(//evil.example/a)}",
  "\u202Eevil\u202C \u2066hidden\u2069",
  '=HYPERLINK("//evil.example")',
  "]]></desc><script/>",
  "{{constructor.constructor('alert(1)')()}}",
  "__proto__",
];

async function drawn(some: SomeView, address = "/q/who-asks"): Promise<DrawnView> {
  const opened = await viewMaker.open(address, someMeans(some));
  if (opened.kind !== "opened") throw new Error(opened.kind);
  return viewMaker.draw(opened.snapshot, { view, version: undefined });
}

const nodes = hostile.map((text, place) => node(`n${place}`, { name: text, caption: text, code: text.slice(0, 2) }));
const relationships = hostile.slice(1).map((_, place) => {
  const line = relationship("n0", "SUPPORTS", `n${place + 1}`);
  return { ...line, claims: line.claims.map((claim) => ({ ...claim, voices: [hostile[place] ?? ""] })) };
});
const poisoned: SomeView = {
  nodes,
  relationships,
  statements: new Map(relationships.map(({ claims }, place) => [claims[0]?.id ?? "", hostile[place] ?? ""])),
  sources: [
    {
      id: "000",
      group: "document",
      kind: "news",
      title: hostile[0] ?? "",
      author: hostile[1] ?? "",
      publisher: hostile[2] ?? "",
      published: null,
      url: "javascript:alert(1)",
      publisherCertainty: null,
      dateCertainty: null,
      authorCertainty: null,
    },
  ],
  answer: {
    question: { id: "who-asks", title: hostile[2] ?? "", description: hostile[4] ?? "", parameters: [] },
  },
};

/** Elements and attributes that our own pictures and pages are made of; no other may come of a label. */
const harmless =
  /^(?:svg|title|desc|style|rect|path|g|a|text|tspan|circle|use|defs|marker|main|header|h1|h2|h3|p|figure|div|ul|ol|li|details|summary|b|i|span|small|footer)$/;

function elementsOf(markup: string): readonly { readonly name: string; readonly attributes: readonly string[] }[] {
  const parsed = new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  }).parseFromString(markup, "text/xml");
  return [...parsed.getElementsByTagName("*")].map((element) => ({
    name: element.tagName,
    attributes: [...element.attributes].map(({ name, value }) => `${name}=${value}`),
  }));
}

test("whatever things are called, pictures and pages hold it as text alone", async () => {
  const made = await drawn(poisoned);
  for (const markup of [
    made.svg(plainLook),
    made.svg({ ...plainLook, theme: "dark", accent: "ff0000" }),
    made.sheet("light"),
    made.card(),
    made.frame({ ...plainLook, focus: "n3" }, where),
    made.reading(plainLook, { ...where, notes: [hostile[0] ?? ""] }),
  ]) {
    for (const { name, attributes } of elementsOf(markup)) {
      expect(name).toMatch(harmless);
      for (const attribute of attributes) {
        expect(attribute).not.toMatch(/^on|^srcdoc=|^style=|javascript:(?!alert\(1\)\.? ?)/i);
        expect(attribute).not.toMatch(
          /^(?:xlink:)?(?:href|src)=(?!https:\/\/app\.lodeline\.invalid|\/embed\/v1\/|#|\/$)/i,
        );
      }
    }
    expect(markup).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    // The one sheet is ours: nothing of a label stands in it.
    expect(/<style>([\s\S]*?)<\/style>/.exec(markup)?.[1] ?? "").not.toContain("evil");
  }
});

test("data hold hostile names as data: no formula, no address that runs, nobody's prototype", async () => {
  const made = await drawn(poisoned);
  for (const line of made.csv().split("\r\n")) expect(line).not.toMatch(/(?:^|,)"?[=+@\t]/);
  const widget = made.widget();
  expect(widget.sources.every(({ url }) => url === undefined)).toBe(true);
  const read: object = JSON.parse(JSON.stringify(widget));
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(JSON.parse(made.json())).toMatchObject({ view: { title: expect.any(String) } });
});

test("a painted picture holds hostile names as letters: nothing but what is drawn is read of it, and it is painted", async () => {
  const made = await drawn(poisoned);
  const paint = paintThread();
  for (const sheet of [made.card(), made.sheet("dark")]) {
    const names = new Set<string>();
    const texts: string[] = [];
    const look = (part: DrawnElement): void => {
      names.add(part.tagName);
      if (part.tagName === "text") texts.push(part.textContent ?? "");
      for (const child of part.children) look(child);
    };
    look(readDrawing(sheet));
    for (const name of names) expect(name).toMatch(harmless);
    expect(texts.join(" ")).toContain("<script>alert(1)</script>");
    expect(texts.join(" ")).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    const png = await paint(sheet, 1);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(`width="${png.readUInt32BE(16)}" height="${png.readUInt32BE(20)}"`).toBe(
      /width="\d+" height="\d+"/.exec(sheet)?.[0],
    );
  }
});

/** What is answered for a view of a picture, in each form. */
async function pasted(made: DrawnView, embedded: EmbedView): Promise<{ readonly [form in "json" | "xml"]: string }> {
  const found: FoundView = {
    kind: "found",
    view: {
      stamp: "1",
      manifest: undefined,
      drawn: () => Promise.resolve(made),
      file: () => Promise.resolve(undefined),
    },
  };
  const oembed = oembedRouter({
    config: { publicUrl: undefined, embedUrl: undefined },
    views: {
      find: () => Promise.resolve(found),
      brief: () => Promise.resolve(undefined),
      counts: { opened: 0, drawn: 0 },
    },
    withdrawals: {
      list: () => Promise.resolve([]),
      of: () => Promise.resolve(undefined),
      add: () => Promise.resolve(),
      lift: () => Promise.resolve(false),
    },
    pageView: () => Promise.resolve({ view: embedded, look: plainLook }),
    admit: () => Promise.resolve(true),
    onTrouble: (error) => {
      throw error;
    },
  });
  const server = express().use("/oembed", oembed).listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  const here = `http://127.0.0.1:${typeof bound === "object" ? bound?.port : ""}`;
  const ask = async (format: string) =>
    (await fetch(`${here}/oembed?format=${format}&url=${encodeURIComponent(here + pageOf(embedded))}`)).text();
  const answers = { json: await ask("json"), xml: await ask("xml") };
  server.close();
  return { json: answers.json.replaceAll(here, "https://here"), xml: answers.xml.replaceAll(here, "https://here") };
}

test("oEmbed holds a hostile title as text, in JSON and in XML, and sends the three elements that consumers keep", async () => {
  const answers = await pasted(await drawn(poisoned), view);
  const told: Readonly<Record<string, unknown>> = JSON.parse(answers.json);
  const parts = elementsOf(`<all>${String(told["html"])}</all>`);
  expect(parts.map(({ name }) => name)).toEqual(["all", "blockquote", "a", "iframe"]);
  expect(parts[1]?.attributes).toEqual([]);
  expect(parts[2]?.attributes).toEqual(["href=https://here/q/who-asks"]);
  expect(parts[3]?.attributes.map((attribute) => attribute.split("=")[0])).toEqual(
    "src width height frameborder scrolling title".split(" "),
  );
  expect(told["title"]).toContain(hostile[2]);
  expect(elementsOf(answers.xml).map(({ name }) => name)).toEqual(["oembed", ...Object.keys(told)]);
});

test("oEmbed answers within 2 KB; where the code of a view alone takes more, with the code once and little beside", async () => {
  const made = await drawn(accused);
  for (const letters of [20, 500, 1_400, 8_000 - "https://here/v/".length]) {
    const code = `1.${"aB3_".repeat(2_000).slice(0, letters - 2)}`;
    for (const answer of Object.values(await pasted(made, { kind: "code", code }))) {
      const bytes = Buffer.byteLength(answer);
      expect(bytes).toBeLessThanOrEqual(Math.max(2_048, letters + 650));
      // It is the view: no server keeps what strangers put together, and the page's address is what was asked with.
      expect(bytes <= 2_048 || answer.split(code).length === 2).toBe(true);
    }
    const { html } = JSON.parse((await pasted(made, { kind: "code", code })).json);
    expect(wordpressFilter(html, "s")).toContain(`/embed/v1/v/${code}#?secret=s"`);
  }
});

const flat = relationship("rwanda", "SUPPORTS", "m23", { modality: "alleged" });
const alleged = {
  ...flat,
  claims: flat.claims.map((claim) => ({
    ...claim,
    id: "c1",
    assertedBy: ["un-experts"],
    voices: ["UN experts"],
    denial: "Rwanda denies it",
  })),
};
const accused: SomeView = {
  nodes: [
    node("rwanda", { name: "Rwanda", caption: "Rwanda" }),
    node("m23", { name: "M23", caption: "M23", labels: ["RebelGroup"] }),
    node("oslo", { name: "Oslo", caption: "Oslo" }),
  ],
  relationships: [alleged, relationship("oslo", "OPPOSES", "m23")],
  statements: new Map([["c1", "Rwanda supports M23."]]),
};

test("an allegation says who alleges it and who denies it in every form it is given in", async () => {
  const made = await drawn(accused);
  const forms = [
    made.svg(plainLook),
    made.sheet("dark"),
    made.card(),
    made.frame(plainLook, where),
    made.reading(plainLook, where),
    made.csv(),
    made.json(),
    JSON.stringify(made.widget()),
    made.facts.summary,
  ];
  for (const form of forms) {
    const text = form.replaceAll(/<\/text><text[^>]*>/g, " ").replaceAll(/<[^>]*>/g, "");
    expect(text).toMatch(/alleged by UN experts/i);
    expect(text).toContain("Rwanda denies it");
  }
  // Wherever the picture, the page or the data say it, they say whose it is in the same breath.
  const texts = made.widget().lines.flatMap(({ said, claims }) => [said, ...claims.map((claim) => claim.said)]);
  const accusing = texts.filter((text) => text.includes("Rwanda supports"));
  expect(accusing.length).toBe(2);
  for (const text of accusing) expect(text).toMatch(/alleged by UN experts[^.]*; Rwanda denies it/i);
});

test("an allegation that has no room on a card is not drawn there, and counted", async () => {
  const many = Array.from({ length: 30 }, (_, place) => `accused-${place}`);
  const made = await drawn({
    nodes: [node("m23", { name: "M23", caption: "M23" }), ...many.map((id) => node(id, { name: id, caption: id }))],
    relationships: many.map((id) => {
      const line = relationship(id, "SUPPORTS", "m23", { modality: "alleged" });
      const claims = line.claims.map((claim) => ({ ...claim, voices: ["UN experts"], denial: `${id} denies it` }));
      return { ...line, claims };
    }),
  });
  const card = made.card();
  const told = many.filter((id) => card.replaceAll(/<\/text><text[^>]*>/g, " ").includes(`${id} denies it`));
  const lines = [...card.matchAll(/data-line="([^"]*)"/g)].map(([, id = ""]) => id.split(".")[0] ?? "");
  expect(lines.toSorted()).toEqual(told.toSorted());
  expect(card.replaceAll(/<\/text><text[^>]*>/g, " ")).toContain(`${30 - told.length} alleged lines are not drawn`);
});

test("what was opened once can be drawn again without asking anybody, and is the same", async () => {
  const opened = await viewMaker.open("/q/who-asks", someMeans(accused));
  if (opened.kind !== "opened") throw new Error(opened.kind);
  const kept: typeof opened.snapshot = JSON.parse(JSON.stringify(opened.snapshot));
  const [one, other] = await Promise.all([
    viewMaker.draw(opened.snapshot, { view, version: 2 }),
    viewMaker.draw(kept, { view, version: 2 }),
  ]);
  expect(other.svg(plainLook)).toBe(one.svg(plainLook));
  expect(other.widget()).toEqual(one.widget());
});

test("a picture for narrow places has the same parts in other places, and its allegations in words; a large view has none", async () => {
  const made = await drawn(accused);
  const [wide, narrow] = [made.svg(plainLook), made.svg({ ...plainLook, narrow: true })];
  const size = made.widget().narrow ?? { width: 0, height: 0 };
  expect(narrow).toContain(`width="${size.width}" height="${size.height}"`);
  expect(size.width).toBeLessThan(460);
  expect(size.height).toBeGreaterThan(size.width);
  const parts = (svg: string) => [...svg.matchAll(/data-(?:n|ls)="\d+"/g)].map(([part]) => part).toSorted();
  expect(parts(narrow)).toEqual(parts(wide));
  expect(narrow.replaceAll(/<\/text><text[^>]*>/g, " ")).toMatch(/alleged by UN experts; Rwanda denies it/i);
  // A frame has both, and shows the one that its place is for.
  expect(made.frame(plainLook, where).match(/<figure class="(?:wide|narrow)">/g)).toHaveLength(2);
  const many = Array.from({ length: 31 }, (_, place) => `other-${place}`);
  const large = await drawn({
    nodes: [node("m23", { name: "M23" }), ...many.map((id) => node(id, { name: id }))],
    relationships: many.map((id) => relationship(id, "OPPOSES", "m23")),
  });
  expect(large.widget().narrow).toBeUndefined();
  expect(large.svg({ ...plainLook, narrow: true })).toBe(large.svg(plainLook));
});

test("the picture's parts stand for the lists of the data, place by place", async () => {
  const made = await drawn(accused);
  const svg = made.svg(plainLook);
  const { lines, entities } = made.widget();
  const places = (name: string) =>
    new Set([...svg.matchAll(new RegExp(`data-${name}="(\\d+)"`, "g"))].map(([, at]) => Number(at)));
  // Strokes of one look follow the first of them.
  const strokes = [...svg.matchAll(/data-ls="(\d+)">((?:<path d="[^"]*"\/>)+)/g)].flatMap(([, first, paths = ""]) =>
    Array.from({ length: paths.split("<path").length - 1 }, (_, at) => Number(first) + at),
  );
  expect(new Set([...places("l"), ...strokes])).toEqual(new Set(lines.keys()));
  expect(places("n")).toEqual(new Set(entities.keys()));
  expect(embedLanguages).toContain(made.widget().lang);
});
