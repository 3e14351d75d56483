/**
 * A statement to be planned instead of run. What asked so already, is asked so once. The prefix takes the place of blank
 * signs where there are enough, else it stands before them: lines stay what they were.
 */
export function withPrefix(prefix: "EXPLAIN" | "PROFILE", statement: string): string {
  const remarks = /^(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(statement)?.[0] ?? "";
  const bare = statement.slice(remarks.length).replace(/^(?:EXPLAIN|PROFILE)\b/i, (word) => " ".repeat(word.length));
  return `${remarks}${prefix} ${bare}`;
}
