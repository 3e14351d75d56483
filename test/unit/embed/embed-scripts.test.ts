import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { embedScripts } from "server/embed/embed-scripts.ts";
import { expect, test } from "vitest";

test("a script that pages hold to a hash is answered by every later version of the product, and nothing else of the folder is", async () => {
  const home = await mkdtemp(join(tmpdir(), "lodeline-scripts-"));
  const built = join(home, "client");
  const start = async () => {
    const { router } = await embedScripts(built, { publicUrl: undefined, embedUrl: undefined, home }, () => []);
    const server = express().use("/embed", router).listen(0, "127.0.0.1");
    await once(server, "listening");
    const bound = server.address();
    const url = `http://127.0.0.1:${typeof bound === "object" ? bound?.port : ""}/embed`;
    return { get: (path: string) => fetch(url + path), stop: () => server.close() };
  };
  const build = async (hash: string) => {
    await rm(built, { recursive: true, force: true });
    await mkdir(join(built, "embed/a"), { recursive: true });
    await writeFile(join(built, `embed/a/loader.${hash}.js`), `export default "${hash}";`);
  };
  await build("old1");
  (await start()).stop();
  await build("new2");
  await writeFile(join(home, "embed/secret.js"), "secret");
  const { get, stop } = await start();
  for (const hash of ["old1", "new2"]) {
    const answer = await get(`/a/loader.${hash}.js`);
    expect([answer.status, await answer.text()]).toEqual([200, `export default "${hash}";`]);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  }
  for (const path of ["/a/loader.none.js", "/a/..%2Fsecret.js", "/a/%2e%2e/secret.js", "/a/"])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  stop();
  await rm(home, { recursive: true });
});
