import type { ReadStatement } from "./read-statement.ts";

/**
 * The text that goes to Neo4j. What is put before the reader's statement stands on a line of its own, so that Neo4j's
 * columns are the reader's.
 * @returns `before`: how many lines were put before it
 */
export function statementText(
  { body, language }: Pick<ReadStatement, "body" | "language">,
  mode: ReadStatement["mode"],
): { readonly text: string; readonly before: number } {
  const words = [
    ...(language === undefined ? [] : [`CYPHER ${language}`]),
    ...(mode === "run" ? [] : [mode.toUpperCase()]),
  ];
  return words.length === 0 ? { text: body, before: 0 } : { text: `${words.join(" ")}\n${body}`, before: 1 };
}
