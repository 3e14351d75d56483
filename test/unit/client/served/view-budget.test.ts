import { askBy } from "client/post.ts";
import { viewMaker } from "client/served/view-maker.ts";
import { brotliCompressSync, constants } from "node:zlib";
import { plainLook } from "server/contract/embed/embed-address.ts";
import { afterAll, expect, test } from "vitest";
import { largeView, someMeans } from "../../../support/some-view.ts";

// Files share their modules: others ask the server.
afterAll(() => askBy(undefined));

const view = { kind: "question", question: "who-asks", parameters: {}, version: undefined } as const;
const where = { reading: "/embed/v1/q/who-asks.html", csv: "/embed/v1/q/who-asks.csv", frame: "", notes: [] };

test.each([
  [120, 10_000],
  [300, 16_000],
])("a picture of %i entities travels in %i bytes, by itself and in its frame", async (size, most) => {
  const opened = await viewMaker.open("/q/who-asks", someMeans(largeView(size)));
  if (opened.kind !== "opened") throw new Error(opened.kind);
  const drawn = await viewMaker.draw(opened.snapshot, { view, version: undefined });
  const svg = drawn.svg(plainLook);
  expect(packed(svg)).toBeLessThanOrEqual(most);
  expect(packed(drawn.frame(plainLook, where))).toBeLessThanOrEqual(most - 1_500);
});

function packed(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length;
}
