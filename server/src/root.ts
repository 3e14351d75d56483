import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The repository's root as an absolute path. The server runs from `src` (tsx, tests) and from `dist`
 * (built), so the root is sought upwards: the folder that holds `cypher` and `package.json`.
 */
export const root: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, "cypher")) && existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error("The folder cypher/ is missing: run Lodeline from a whole copy of its repository.");
  return findRoot(parent);
}
