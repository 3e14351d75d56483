import { readFile } from "node:fs/promises";
import { DOMParser } from "@xmldom/xmldom";
import { arrange } from "client/exploration/arrange.ts";
import { drawPicture } from "server/contract/draw-svg/draw-picture.ts";
import { palettes, sheetPalette } from "server/contract/draw-svg/palette.ts";
import { expect, test } from "vitest";
import { explored, node, relationship } from "../../../support/explored.ts";

const line = relationship("rwanda", "SUPPORTS", "m23", { modality: "alleged" });
const exploration = explored(
  [node("rwanda", { name: "Rwanda", code: "RW" }), node("m23", { name: "M<23>", code: "M23", labels: ["RebelGroup"] })],
  [line],
);

function drawn(addresses?: ReadonlyMap<string, string>) {
  const sentences = new Map([[line.id, "Rwanda supports M<23>, alleged by an unnamed accuser."]]);
  const { svg } = drawPicture(
    arrange(exploration, undefined),
    { sentences, beyond: new Map(), ...(addresses && { addresses }) },
    sheetPalette,
  );
  return new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`, "image/svg+xml");
}

test("a line with an address is a link to it, named by its sentence and wide enough to be hit", () => {
  const [link, ...others] = drawn(new Map([[line.id, "/q/who?a=1&select=x"]])).getElementsByTagName("a");
  expect(others).toEqual([]);
  expect(link?.getAttribute("href")).toBe("/q/who?a=1&select=x");
  expect(link?.getAttribute("data-line")).toBe(line.id);
  expect(link?.getElementsByTagName("title")[0]?.textContent).toBe(
    "Rwanda supports M<23>, alleged by an unnamed accuser.",
  );
  const widths = [...(link?.getElementsByTagName("path") ?? [])].map((path) =>
    Number(path.getAttribute("stroke-width")),
  );
  expect(Math.max(...widths)).toBeGreaterThanOrEqual(14);
  expect(drawn().getElementsByTagName("a")).toHaveLength(0);
});

test("in the page's own colours it names tokens alone, each of which the page has", async () => {
  const sheet = await readFile(new URL("../../../../client/src/styles/tokens.css", import.meta.url), "utf8");
  const colours = [...drawn().getElementsByTagName("*")].flatMap((element) =>
    ["fill", "stroke"].flatMap((name) => element.getAttribute(name) ?? []),
  );
  const tokens = new Set(colours.filter((colour) => colour !== "none"));
  expect(tokens.size).toBeGreaterThan(4);
  for (const token of tokens) {
    expect(token).toMatch(/^var\(--[\w-]+\)$/);
    expect(sheet).toContain(`${token.slice(4, -1)}:`);
  }
  // On a solid shape forced colours have another one than the ground.
  expect(tokens).toContain("var(--on-solid)");
  expect(Object.keys(sheetPalette)).toEqual(expect.arrayContaining(Object.keys(palettes.light)));
});
