import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../root.ts";

export interface NamedStatement {
  readonly name: string;
  readonly text: string;
}

/** The statements of a folder of cypher/, one a file, in the order of their names. */
export async function statementsOf(folder: string): Promise<readonly NamedStatement[]> {
  const path = join(root, "cypher", folder);
  const names = (await readdir(path)).filter((name) => name.endsWith(".cypher")).sort();
  return Promise.all(
    names.map(async (name) => ({
      name: name.replace(/\.cypher$/, ""),
      text: await readFile(join(path, name), "utf8"),
    })),
  );
}
