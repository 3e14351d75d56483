import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "server/root.ts";
import { expect, test } from "vitest";

const sources = join(root, "client/src");
const themed = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css"))
  .flatMap((name) => {
    const text = readFileSync(join(sources, name), "utf8");
    return [...text.matchAll(/@media [^{]*(?:forced-colors|prefers-color-scheme|prefers-contrast)[^{]*\{/g)].map(
      ({ index }) => [name, blockAt(text, index)] as const,
    );
  });

/** From where it begins to the brace that ends it. */
function blockAt(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}" && (depth -= 1) === 0) return text.slice(start, at);
  }
  throw new Error(`No end of ${text.slice(start, start + 60)}`);
}

test("what depends on a theme is colours and outlines: nothing is shown, hidden or moved by one", () => {
  expect(themed.length).toBeGreaterThan(5);
  const properties = themed.flatMap(([name, block]) =>
    [...block.matchAll(/^\s*([\w-]+):/gm)].map(([, property = ""]) => `${name} ${property}`),
  );
  expect(properties.length).toBeGreaterThan(20);
  expect(
    properties.filter(
      (property) =>
        !/ (?:--[\w-]+|(?:[\w-]+-)?color|background|outline(?:-offset)?|forced-color-adjust|appearance|color-scheme)$/.test(
          property,
        ),
    ),
  ).toEqual([]);
});
