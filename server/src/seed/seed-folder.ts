import { readdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { root } from "../root.ts";
import { kinds } from "./kinds/kinds.ts";
import type { Kind } from "./kinds/kind.ts";
import { SeedError } from "./seed-error.ts";

export interface SeedFile {
  readonly name: string;
  readonly kind: Kind;
  readonly text: string;
}

export interface SeedFolder {
  /** What nodes and relationships of this seed carry as `seed`. */
  readonly name: string;
  readonly files: readonly SeedFile[];
}

/** Lodeline's own seed, and the name under which the graph holds it. */
export const ownFolder: string = join(root, "cypher/seed");
export const ownName = "lodeline";

/**
 * Reads the files of a seed folder, in the order of their names. A file is named `NN-<kind>.cypher`, perhaps with
 * more words behind the kind: `30-claims-000.cypher`.
 * @throws SeedError when there is no such folder, nothing in it, or a file whose kind is not known.
 */
export async function readSeedFolder(folder: string): Promise<SeedFolder> {
  const path = resolve(folder);
  const own = path === ownFolder;
  const name = own ? ownName : basename(path);
  if (!own && name === ownName)
    throw new SeedError([
      `${folder}: the name “${ownName}” belongs to Lodeline's own seed. Give the folder another name.`,
    ]);
  const names = (await entries(path, folder)).filter((entry) => entry.endsWith(".cypher")).sort();
  if (names.length === 0)
    throw new SeedError([
      `${folder}: there is no .cypher file in this folder. Name one by its kind, such as 30-claims.cypher.`,
    ]);
  const unknown = names.filter((file) => kindOf(file) === undefined);
  if (unknown.length > 0)
    throw new SeedError(
      unknown.map(
        (file) =>
          `${file}: its name says no known kind. Kinds are ${kinds.map((kind) => kind.name).join(", ")}; a name is such as 30-claims.cypher.`,
      ),
    );
  const files = await Promise.all(
    names.map(async (file) => ({ name: file, kind: kindOf(file), text: await readFile(join(path, file), "utf8") })),
  );
  return { name, files: files.filter((file): file is SeedFile => file.kind !== undefined) };
}

async function entries(path: string, asGiven: string): Promise<readonly string[]> {
  try {
    return await readdir(path);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    const reason =
      code === "ENOENT"
        ? "there is no such folder."
        : code === "ENOTDIR"
          ? "this is a file; give the folder it stands in."
          : "this folder cannot be read.";
    throw new SeedError([`${asGiven}: ${reason}`], { cause });
  }
}

function kindOf(file: string): Kind | undefined {
  const words = /^(?:\d+-)?(.+)\.cypher$/.exec(file)?.[1] ?? "";
  return kinds.find((kind) => words === kind.name || words.startsWith(`${kind.name}-`));
}
