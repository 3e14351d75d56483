import { askBy } from "client/post.ts";
import { viewMaker } from "client/served/view-maker.ts";
import { plainLook } from "server/contract/embed/embed-address.ts";
import type { DrawnView } from "server/contract/embed/view-maker.ts";
import { packedSize } from "server/embed/packed-size.ts";
import { pageSheet } from "server/embed/page-sheet.ts";
import { afterAll, expect, test } from "vitest";
import { largeView, someMeans } from "../../../support/some-view.ts";

// Files share their modules: others ask the server.
afterAll(() => askBy(undefined));

const view = { kind: "question", question: "who-asks", parameters: {}, version: undefined } as const;
const where = { reading: "/embed/v1/q/who-asks.html", csv: "/embed/v1/q/who-asks.csv", frame: "", notes: [] };

async function drawnOf(large: ReturnType<typeof largeView>): Promise<DrawnView> {
  const opened = await viewMaker.open("/q/who-asks", someMeans(large));
  if (opened.kind !== "opened") throw new Error(opened.kind);
  return viewMaker.draw(opened.snapshot, { view, version: undefined, packed: packedSize });
}

/** Bytes of a frame's page until its picture is whole. */
function untilWhole(drawn: DrawnView): number {
  const page = `<style>${pageSheet(plainLook, drawn.facts.across, "frame").css}</style>${drawn.frame(plainLook, where)}`;
  return packedSize(page.slice(0, page.lastIndexOf("</figure>")));
}

test.each([
  [120, 10_000],
  [300, 16_000],
])(
  "a picture of %i entities travels in %i bytes, by itself and in its frame, with all that is written in it",
  async (size, most) => {
    const drawn = await drawnOf(largeView(size));
    const svg = drawn.svg(plainLook);
    expect(packedSize(svg)).toBeLessThanOrEqual(most);
    expect(untilWhole(drawn)).toBeLessThanOrEqual(most);
    expect(packedSize(drawn.frame(plainLook, where))).toBeLessThanOrEqual(most - 1_500);
    expect(svg).not.toContain("All of it is told by pointing");
  },
);

// In the densest part of the graph 120 entities have 295 lines; in all of it 188 have 362.
test.each([
  [120, 295, 10_000],
  [300, 600, 16_000],
])("one of %i entities with %i lines does so too: what has no room is counted on it", async (size, lines, most) => {
  const drawn = await drawnOf(largeView(size, lines / size, true));
  expect([drawn.facts.entities.length, drawn.facts.lines]).toEqual([size, lines]);
  const svg = drawn.svg(plainLook);
  expect(packedSize(svg)).toBeLessThanOrEqual(most);
  expect(untilWhole(drawn)).toBeLessThanOrEqual(most);
  const text = svg.replaceAll(/<\/text><text[^>]*>/g, " ");
  expect(text).toMatch(/\d+ lines have no words along them\..*All of it is told by pointing/);
  // Whatever is drawn as one or has no name is told by the data, and by the page that is read.
  const { entities, lines: told } = drawn.widget();
  expect(entities.length).toBe(size);
  expect(told.flatMap((line) => line.lines ?? [line]).length).toBe(lines);
  expect([...drawn.reading(plainLook, where).matchAll(/<li id="l\d+"/g)].length).toBe(lines);
  expect(svg.match(/data-n="\d+"/g)?.length).toBe(size);
});
