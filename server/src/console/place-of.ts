import type { Place } from "./console-failure.ts";

/** The line and column of an offset in a statement, both from 1. */
export function placeOf(statement: string, offset: number): Place {
  const before = statement.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
