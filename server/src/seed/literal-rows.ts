/** A file that is nothing but a list of rows, as ours are. */
const list = /^(?:\s|\/\/[^\n]*\n)*UNWIND\s+(\[[\s\S]*\])\s+AS\s+row\s+RETURN\s+row\s*;?\s*$/;

/** A text in quotes, perhaps as the key that Cypher does not let it be; or a key. */
const parts = /'((?:[^'\\]|\\.)*)'(\s*:)?|"((?:[^"\\]|\\.)*)"(\s*:)?|\b([A-Za-z_]\w*)(?=\s*:)/gs;

/** What Cypher lets stand after a backslash; not the numbers of letters, which it reads before it sees where texts begin. */
const escapes = /^['"\\bfnrt]$/;

/**
 * The rows of a seed file whose list holds nothing but texts, numbers, truth values, lists and maps: written as JSON, such a
 * list says the same. Undefined for any other file, and for whatever Cypher would not read: Neo4j reads it then, and says what
 * is wrong. Neo4j plans each value of a list, a quarter of a minute for all of ours where it has just started.
 */
export function literalRows(text: string): readonly unknown[] | undefined {
  const rows = list.exec(text)?.[1];
  if (rows === undefined) return undefined;
  try {
    const json = rows.replaceAll(
      parts,
      (_, single?: string, singleKey?: string, double?: string, doubleKey?: string, key?: string) => {
        if (key !== undefined) return `"${key}"`;
        if (singleKey !== undefined || doubleKey !== undefined) throw new SyntaxError("A key stands in quotes.");
        return `"${(single ?? double ?? "").replaceAll(/\\(.)|"/gs, jsonEscape)}"`;
      },
    );
    const read: unknown = JSON.parse(json, exact);
    return Array.isArray(read) ? read : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A number beyond what both hold alike is Neo4j's to read. */
function exact(_: string, value: unknown): unknown {
  if (typeof value !== "number") return value;
  const isSame = Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (!isSame || Object.is(value, -0)) throw new SyntaxError("Cypher has another number.");
  return value;
}

function jsonEscape(written: string, escaped?: string): string {
  if (escaped === undefined) return '\\"';
  if (!escapes.test(escaped)) throw new SyntaxError(`${written} is no escape of Cypher.`);
  return escaped === "'" ? "'" : written;
}
