import { createHash } from "node:crypto";
import type { ReadStatement } from "./read-statement.ts";

/**
 * What statements have in common that differ in their numbers, texts, remarks and blanks alone. Short, however long the
 * statement is.
 */
export function statementShape({ mode, tokens }: Pick<ReadStatement, "mode" | "tokens">): string {
  // Planning alone is something else.
  const before = mode === "explain" ? "EXPLAIN " : "";
  const words = tokens.map(({ kind, text }) => (kind === "number" ? "0" : kind === "text" ? "''" : text));
  return createHash("sha256")
    .update(before + words.join(" "))
    .digest("base64url");
}
