import { plainLook } from "server/contract/embed/embed-address.ts";
import {
  addressSnippet,
  elementSnippet,
  frameSnippet,
  policyLines,
  sheetRules,
  type SnippetParts,
} from "server/contract/embed/snippets.ts";
import { readTry, writeTry } from "server/contract/embed/try-address.ts";
import { describe, expect, it } from "vitest";

const parts: SnippetParts = {
  app: "https://app.example",
  embed: "https://embed.example",
  view: { kind: "question", question: "china", parameters: { since: "2025" }, version: undefined },
  page: "/q/china?since=2025",
  look: plainLook,
  title: "What does China hold?",
  alternative: 'It shows "so much" & <more>',
  sheet: { width: 1000, height: 800 },
  width: 500,
  frameHeight: 540,
  inlineStyles: true,
  mode: "frame",
  loading: "lazy",
  own: { title: "", caption: "", credit: "" },
  files: undefined,
};
const file = { name: "loader.0123456789ab.js", integrity: "sha384-abc" };
const files = { loader: file, runtime: file, live: file, frame: file };

describe("a snippet", () => {
  it("is an address, a frame without script, and an element over a picture", () => {
    expect(addressSnippet(parts)).toBe("https://app.example/q/china?since=2025");
    expect(frameSnippet(parts)).toContain('src="https://embed.example/embed/v1/q/china?since=2025"');
    expect(frameSnippet(parts)).not.toContain("script");
    expect(elementSnippet(parts)).toContain('view="q/china?since=2025"');
  });

  it("says the picture's size, so that the page keeps its room, and what it shows, escaped", () => {
    expect(elementSnippet(parts)).toContain(
      'width="500" height="400" alt="It shows &quot;so much&quot; &amp; &lt;more&gt;"',
    );
  });

  it("has a picture of its own for a phone, with a size of its own, where there is one", () => {
    expect(elementSnippet(parts)).not.toContain("<picture>");
    const narrow = { width: 380, height: 1400 };
    const snippet = elementSnippet({ ...parts, narrow });
    expect(snippet).toContain(
      '<picture><source media="(max-width: 480px)" srcset="https://embed.example/embed/v1/q/china.svg?since=2025&amp;narrow=1" width="380" height="1400"><img src="https://embed.example/embed/v1/q/china.svg?since=2025" width="500" height="400"',
    );
    expect(snippet).toContain("</picture></a>");
    const tried = new URL(writeTry({ ...parts, narrow, pinned: false }), "https://embed.example");
    expect(readTry(tried.search, () => ["since"])).toMatchObject({ narrow });
  });

  it("holds the loader to its hash and a version to its number", () => {
    const view = { kind: "question", question: "china", parameters: {}, version: 7 } as const;
    const snippet = elementSnippet({ ...parts, view, files });
    expect(snippet).toContain('src="https://embed.example/embed/a/loader.0123456789ab.js" integrity="sha384-abc"');
    expect(snippet).toContain('version="7"');
    expect(snippet).toContain("/embed/v1/q/china@7.svg");
  });

  it("loads nothing from us before a click, where that is wanted", () => {
    const snippet = elementSnippet({ ...parts, loading: "click" });
    expect(snippet.match(/ src="[^"]*"/g)).toEqual([' src="/lodeline-loader.js#https://embed.example"']);
  });

  it("has no style attribute for a page that takes none, and says what its sheet needs instead", () => {
    for (const [way, snippet] of [
      ["frame", frameSnippet({ ...parts, inlineStyles: false })],
      ["element", elementSnippet({ ...parts, inlineStyles: false })],
    ] as const) {
      expect(snippet).not.toContain("style");
      expect(sheetRules(way, parts).join("")).toContain("max-width");
    }
    const address = writeTry({ ...parts, inlineStyles: false, pinned: false });
    expect(readTry(address.slice(address.indexOf("?")), () => ["since"])).toMatchObject({ inlineStyles: false });
  });

  it("that shows the picture alone has nobody who asks first: it has its picture, and no script", () => {
    const snippet = elementSnippet({ ...parts, mode: "static", loading: "click" });
    expect(snippet).toBe(elementSnippet({ ...parts, mode: "static" }));
    expect(snippet.match(/ src="[^"]*"/g)).toEqual([' src="https://embed.example/embed/v1/q/china.svg?since=2025"']);
    expect(policyLines("element", { ...parts, mode: "static", loading: "click" })).toEqual([
      "img-src https://embed.example",
    ]);
  });

  it("names no more than its way needs", () => {
    expect(policyLines("frame", parts)).toEqual(["frame-src https://embed.example"]);
    expect(policyLines("element", { ...parts, mode: "inline" })).toEqual([
      "script-src https://embed.example",
      "img-src https://embed.example",
      "connect-src https://embed.example",
    ]);
    expect(policyLines("element", { ...parts, mode: "static" })).toEqual(["img-src https://embed.example"]);
  });
});

describe("the address of a snippet's trial", () => {
  const takes = (question: string) => (question === "china" ? ["since"] : undefined);
  it("says the snippet again", () => {
    const address = writeTry({ ...parts, pinned: true });
    expect(readTry(address.slice(address.indexOf("?")), takes)).toEqual({
      view: parts.view,
      page: parts.page,
      look: parts.look,
      title: parts.title,
      alternative: parts.alternative,
      sheet: parts.sheet,
      width: 500,
      mode: "frame",
      loading: "lazy",
      own: parts.own,
      inlineStyles: true,
      pinned: true,
    });
  });

  it("tells what the picture shows in whole sentences, and counts those it has no room for", () => {
    const sentence = "Rwanda supports M23, alleged by the U.S. Treasury; Rwanda denies it.";
    const said = (alternative: string) => {
      const written = writeTry({ ...parts, alternative, pinned: false });
      return readTry(written.slice(written.indexOf("?")), takes)?.alternative;
    };
    const usual = Array.from({ length: 12 }, () => sentence).join(" ");
    expect(said(usual)).toBe(usual);
    const [, kept = "", left = ""] = /^(.*) \(\+(\d+)\)$/.exec(said(`${usual} ${usual} ${usual}`) ?? "") ?? [];
    expect(kept.split(sentence).join("").trim()).toBe("");
    expect(kept.split(sentence).length - 1 + Number(left)).toBe(36);
    // Nobody's text is cut in the middle, whoever wrote the address.
    const address = writeTry({ ...parts, pinned: false });
    const long = new URLSearchParams(address.slice(address.indexOf("?")));
    long.set("alt", "Rwanda supports M23, ".repeat(200));
    expect(readTry(`?${long}`, takes)?.alternative).toBe("");
  });

  it.each([
    "",
    "?at=/embed/v1/q/unknown&page=/q/unknown",
    "?at=https://evil.example/embed/v1/q/china&page=/q/china",
    "?at=/embed/v1/q/china&page=//evil.example",
  ])("%s is none", (search) => {
    expect(readTry(search, takes)).toBeUndefined();
  });
});
