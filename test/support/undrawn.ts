import type { Page } from "playwright-core";

/** Lets every page come as the client's own, which nobody has drawn and nothing was answered for. */
export async function undrawn(page: Page, address: string): Promise<void> {
  const body = await (await fetch(`${address}/index.html`)).text();
  await page.route(
    (url) => url.origin === address,
    (route) =>
      route.request().resourceType() === "document"
        ? route.fulfill({ body, contentType: "text/html" })
        : route.fallback(),
  );
}
