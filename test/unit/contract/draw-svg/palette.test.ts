import { readFile } from "node:fs/promises";
import { palettes } from "server/contract/draw-svg/palette.ts";
import { expect, test } from "vitest";

test("a picture that is taken away has the colours of the page, in both themes", async () => {
  const sheet = await readFile(new URL("../../../../client/src/styles/tokens.css", import.meta.url), "utf8");
  const tokens = new Map(
    [...sheet.matchAll(/^ {4}--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/gm)].map(
      ([, name = "", light, dark, both]) => [name, { light: light ?? both, dark: dark ?? both }],
    ),
  );
  for (const theme of ["light", "dark"] as const) {
    const names = Object.keys(palettes[theme]);
    expect(names.length).toBeGreaterThan(20);
    expect(palettes[theme]).toEqual(Object.fromEntries(names.map((name) => [name, tokens.get(name)?.[theme]])));
  }
});
