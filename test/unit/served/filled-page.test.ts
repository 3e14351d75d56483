import { filledPage } from "server/served/filled-page.ts";
import { expect, test } from "vitest";

const page = `<!doctype html><html lang="en"><head><title>Lodeline</title></head><body><div id="root" data-live-announcer></div></body></html>`;
const made = { html: "<h1>$& and $1</h1>", title: "Who & <what>", part: undefined };
const fill = (parts: Partial<Parameters<typeof filledPage>[0]> = {}, answer = `{"data":1}`) =>
  filledPage({ page, head: `<link href="/a.css">`, language: "uk", ...parts }, made, { answer, list: "{}" });

test("a page says its language and its name, loads what it needs and holds what was drawn, letter by letter", () => {
  const filled = fill();
  expect(filled).toContain(`<html lang="uk" data-served>`);
  expect(filled).toContain("<title>Who &amp; &lt;what&gt;</title>");
  expect(filled).toContain(`<link href="/a.css"></head>`);
  expect(filled).toContain(`<div id="root" data-live-announcer><h1>$& and $1</h1></div>`);
});

test("nothing in an answer can end the block it stands in", () => {
  const answer = JSON.stringify({ data: "</script><script>alert(1)</script><!--" });
  const filled = fill({}, answer) ?? "";
  expect(filled.match(/<script/g)).toHaveLength(2);
  expect(filled).not.toContain("<!--");
  const block = /<script type="application\/json" id="served-answer">(.*?)<\/script>/.exec(filled)?.[1] ?? "";
  expect(JSON.parse(block)).toEqual(JSON.parse(answer));
});

test("a page without a place for it is not filled", () => {
  expect(fill({ page: "<html lang='en'><title>Other</title></html>" })).toBeUndefined();
});
