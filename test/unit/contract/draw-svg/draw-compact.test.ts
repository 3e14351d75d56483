import { drawCompact } from "server/contract/draw-svg/draw-compact.ts";
import { drawPicture } from "server/contract/draw-svg/draw-picture.ts";
import { palettes } from "server/contract/draw-svg/palette.ts";
import type { Picture } from "server/contract/draw-svg/picture.ts";
import { lineStyle, type LineSubject } from "server/contract/line-style.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import { expect, test } from "vitest";

const at = (id: string, x: number) => ({
  node: { id, name: id, code: "AB", recordOnly: false },
  shape: nodeShape({ labels: ["Country"], caption: id, collective: false }, "plain"),
  caption: [id],
  side: "below" as const,
  x,
  y: 0,
});

function pictureOf(more: Partial<LineSubject>): Picture {
  const subject: LineSubject = {
    type: "SUPPORTS",
    modality: "stated",
    polarity: "affirmed",
    standing: "holds",
    disputed: false,
    step: 1,
    recordOnly: false,
    ...more,
  };
  return {
    nodes: [at("one", -200), at("other", 200)],
    lines: [
      { relationship: { id: "a", source: "one", target: "other" }, style: lineStyle(subject), bend: 0, words: null },
    ],
  };
}

const drawn = (more: Partial<LineSubject>) => drawCompact(pictureOf(more), palettes.light, { prefix: "p" }).svg;
const arrow = (svg: string) => /<marker[^>]*>(.*?)<\/marker>/.exec(svg)?.[1] ?? "";

test("the arrow of a double line lies over both its strokes: under the pale one, what holds would look proposed", () => {
  const [outer = "", core = ""] = drawn({ disputed: true }).match(/<g fill="none" stroke=[^>]*><path[^>]*>/g) ?? [];
  expect(outer).not.toContain("marker-end");
  expect(core).toContain('marker-end="url(#');
  expect(core).toContain(`stroke="${palettes.light.ground}"`);
  // Word for word the same stroke, so that a packed picture holds it once.
  expect(core.replace(/^<g[^>]*>/, "")).toBe(outer.replace(/^<g[^>]*>/, ""));
});

test("what holds has a filled arrow, what is proposed an open one, what is imagined a chevron, as in the full picture", () => {
  expect(arrow(drawn({}))).toContain(`fill="${palettes.light.supports}"`);
  expect(arrow(drawn({ standing: "proposed" }))).toContain(`fill="${palettes.light.ground}"`);
  expect(arrow(drawn({ standing: "hypothetical" }))).toContain('fill="none"');
});

test.each([
  ["cancelled", { standing: "cancelled" }],
  ["past", { standing: "past" }],
  ["said not to be so", { polarity: "negative" }],
  ["left open", { polarity: "unknown" }],
] as const)("a line that is %s has its mark", (_, more) => {
  const marks = (svg: string) => (svg.match(/<circle|<rect|M-[\d.]+ 0L0|M-5\.5 6\.5/g) ?? []).length;
  expect(marks(drawn(more))).toBeGreaterThan(marks(drawn({})));
});

test("a compact picture takes the same room as the full one", () => {
  const picture = pictureOf({});
  const full = drawPicture(picture, { sentences: new Map(), beyond: new Map() }, palettes.light);
  expect(drawCompact(picture, palettes.light, { prefix: "p" }).box).toEqual(full.box);
});
