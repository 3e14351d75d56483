import { expect, vi } from "vitest";

/** A page as it is sent once the server can draw it: a database that has just started may need a while for the first answers. */
export function drawnPage(
  address: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  return vi.waitFor(
    async () => {
      const page = await (
        await fetch(`${address}${path}`, { headers: { "accept-language": "en", ...headers } })
      ).text();
      expect(page).toContain("data-served");
      return page;
    },
    { timeout: 60_000, interval: 200 },
  );
}
