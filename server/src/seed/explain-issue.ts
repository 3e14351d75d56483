import type { z } from "zod";

/** Why a row cannot be read, in words: the column, and what it takes. */
export function explainIssue(issue: z.core.$ZodIssue): string {
  const column = issue.path.map((part) => (typeof part === "number" ? `entry ${part + 1}` : String(part))).join(", ");
  if (issue.code === "unrecognized_keys") return `there is no column ${issue.keys.join(", ")} in this kind of row.`;
  if (column === "") return "a row is a map: {id: '…', …}.";
  return `${column} ${issue.message}.`;
}
