import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.ts";

const folder = join(root, "cypher/statements");
const read = new Map<string, string>();

/**
 * The text of `cypher/statements/<name>.cypher`, read once. A line `// + parts/x.cypher` stands for that
 * file's text, so that what several statements share is said once.
 * @throws when there is no such file: names are written in the code, never taken from a request.
 */
export function statement(name: string): string {
  const known = read.get(name);
  if (known !== undefined) return known;
  const text = whole(`${name}.cypher`);
  read.set(name, text);
  return text;
}

/** A file's text with its parts in place, and theirs. */
function whole(file: string): string {
  return readFileSync(join(folder, file), "utf8").replaceAll(
    /^\/\/ \+ (parts\/[a-z-]+\.cypher)$/gm,
    (_line, part: string) => whole(part).trimEnd(),
  );
}
