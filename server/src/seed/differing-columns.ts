import type { SeedRow } from "./kinds/kind.ts";

/** The columns in which two rows differ. What is absent, null or an empty list is the same; lists are sets unless ordered. */
export function differingColumns(one: SeedRow, other: SeedRow, ordered: readonly string[]): readonly string[] {
  const columns = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...columns].filter(
    (column) =>
      comparable(one[column], ordered.includes(column)) !== comparable(other[column], ordered.includes(column)),
  );
}

function comparable(value: unknown, ordered: boolean): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return "";
  return JSON.stringify(Array.isArray(value) && !ordered ? value.map(String).toSorted() : value);
}
