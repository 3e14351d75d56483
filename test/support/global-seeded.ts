import type { TestProject } from "vitest/node";
import { giveLater } from "./later.ts";
import { removeSeededHome, seededHome } from "./seeded-home.ts";

/** A folder that holds a seeded Neo4j, for tests that launch one of their own and need what the seeds say. */
export default async function globalSeeded(project: TestProject): Promise<() => Promise<void>> {
  const { address, close } = await giveLater(seededHome);
  project.provide("seeded", address);
  void seededHome().catch(() => undefined);
  return async () => {
    await close();
    await removeSeededHome();
  };
}
