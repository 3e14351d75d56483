import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * The program that finds broken rules of accessibility, to be run in a page. Every page is given it anew, and the short form
 * travels and is read in half the time.
 */
export const axe = {
  source: readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"),
} as const;
