import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { clientFiles } from "server/http/client-files.ts";
import { sendFile } from "server/http/file-in-memory.ts";
import { afterAll, expect, test } from "vitest";

const folder = await mkdtemp(join(tmpdir(), "lodeline-client-"));
await mkdir(join(folder, "assets"));
await writeFile(join(folder, "index.html"), `<!doctype html><title>Lodeline</title>${"<p>".repeat(500)}`);
await writeFile(join(folder, "assets/app-1a2b.js"), `console.log("${"x".repeat(5_000)}")`);
await writeFile(join(folder, "assets/type-3c4d.woff2"), Buffer.alloc(2_000, 7));

const files = await clientFiles(folder);
const app = express();
app.use(async (request, response) => {
  if (await files.send(request.path, request, response)) return;
  if (files.page !== undefined) await sendFile(files.page, request, response, request.path === "/" ? 200 : 404);
});
const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(url + path, { method, headers: { "accept-encoding": "identity", ...headers } });

test("hashed files are kept for a year, the page is asked for anew", async () => {
  expect((await get("/assets/app-1a2b.js")).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect((await get("/")).headers.get("cache-control")).toBe("no-cache");
});

test("an ETag is strong, one for each encoding, and spares the body when nothing changed", async () => {
  const plain = await get("/");
  const brotli = await get("/", { "accept-encoding": "br" });
  const tags = [plain, brotli].map((response) => response.headers.get("etag") ?? "");
  expect(tags[0]).toMatch(/^"[\w-]+"$/);
  expect(tags[1]).toMatch(/^"[\w-]+-br"$/);
  const again = await get("/", { "if-none-match": tags[0] ?? "", "cache-control": "max-age=0" });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  expect((await get("/", { "if-none-match": '"other"', "cache-control": "max-age=0" })).status).toBe(200);
});

test("text is compressed as asked and says so to caches; fonts are compressed already", async () => {
  const brotli = await get("/assets/app-1a2b.js", { "accept-encoding": "gzip, br" });
  expect([brotli.headers.get("content-encoding"), brotli.headers.get("vary")]).toEqual(["br", "Accept-Encoding"]);
  expect(await brotli.text()).toBe(await (await get("/assets/app-1a2b.js")).text());
  expect(
    (await get("/assets/type-3c4d.woff2", { "accept-encoding": "br" })).headers.get("content-encoding"),
  ).toBeNull();
});

test("HEAD has the headers without the body, an unknown address the page with 404", async () => {
  const head = await get("/", {}, "HEAD");
  expect([head.status, Number(head.headers.get("content-length")) > 1_000, await head.text()]).toEqual([200, true, ""]);
  const unknown = await get("/nowhere");
  expect([unknown.status, unknown.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
});

test("a server without a client has no page", async () => {
  const none = await clientFiles(join(folder, "nowhere"));
  expect(none.page).toBeUndefined();
});
