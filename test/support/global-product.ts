import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { giveLater } from "./later.ts";
import { scratch } from "./scratch.ts";
import { copySeeded, removeSeededHome, seededHome } from "./seeded-home.ts";
import { startProduct } from "./start-product.ts";

/** The whole product as a person starts it the second time, for every journey, at an address that is known before it is there. */
export default async function globalProduct(project: TestProject): Promise<() => Promise<void>> {
  // Held until the product takes it, so that nothing else gets it meanwhile.
  const held = createServer().listen(0, "127.0.0.1");
  await once(held, "listening");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has such an address
  const { port } = held.address() as AddressInfo;
  const { folder, remove } = await scratch();
  const started = (async () => {
    await copySeeded(await seededHome(), folder);
    held.close();
    await once(held, "close");
    return startProduct(folder, port);
  })();
  // Whoever waits for it is told; where nobody does, the end of the run finds it.
  started.catch(() => undefined);
  const product = await giveLater(async () => (await started).address);
  project.provide("address", `http://127.0.0.1:${port}`);
  project.provide("product", product.address);
  return async () => {
    await product.close();
    held.close();
    await (await started.catch(() => undefined))?.stop();
    await remove();
    await removeSeededHome();
  };
}
