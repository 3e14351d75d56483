import type { TestProject } from "vitest/node";
import { scratch } from "./scratch.ts";
import { copySeeded, removeSeededHome, seededHome } from "./seeded-home.ts";
import { startProduct } from "./start-product.ts";

/** The whole product as a person starts it the second time, for every journey. */
export default async function globalProduct(project: TestProject): Promise<() => Promise<void>> {
  const { folder, remove } = await scratch();
  await copySeeded(await seededHome(), folder);
  const { address, stop } = await startProduct(folder);
  project.provide("address", address);
  return async () => {
    await stop();
    await remove();
    await removeSeededHome();
  };
}
