import { createHash } from "node:crypto";
import { createLog } from "server/log.ts";
import { startServer } from "server/server.ts";
import { expect, test } from "vitest";
import { scratch } from "../../support/scratch.ts";

test("before it has a database the server is alive, not ready, and says that it is starting", async () => {
  const { config, remove } = await scratch();
  const server = await startServer(config, createLog("silent"));
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  const page = await fetch(server.url);
  expect([page.status, page.headers.get("retry-after")]).toEqual([503, "2"]);
  const html = await page.text();
  expect(html).toContain("Lodeline is starting");
  // It looks like the product, in both themes, and the policy lets in that one sheet alone.
  const [, sheet = ""] = /<style>([^]*)<\/style>/.exec(html) ?? [];
  expect(sheet).toContain("prefers-color-scheme:dark");
  expect(page.headers.get("content-security-policy")).toBe(
    `default-src 'none'; style-src 'sha256-${createHash("sha256").update(sheet).digest("base64")}'; frame-ancestors 'none'`,
  );
  const asked = await fetch(`${server.url}/graphql`, { method: "POST", body: "{}" });
  expect(await asked.json()).toMatchObject({ errors: [{ extensions: { code: "DATABASE_UNAVAILABLE" } }] });
  await server.stop();
  await remove();
});

test("a taken port is one sentence", async () => {
  const { config, remove } = await scratch();
  const server = await startServer(config, createLog("silent"));
  const port = Number(new URL(server.url).port);
  await expect(startServer({ ...config, port }, createLog("silent"))).rejects.toThrow(
    `Port ${port} is taken by another program: end that one, or set PORT to a free port.`,
  );
  await server.stop();
  await remove();
});
