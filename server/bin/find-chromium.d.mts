/**
 * A Chromium for the tests: the one LODELINE_CHROMIUM or CHROME_PATH names, an installed Chrome or Chromium, one
 * that Playwright has fetched. Undefined where there is none.
 */
export function findChromium(environment?: Readonly<Record<string, string | undefined>>): string | undefined;
