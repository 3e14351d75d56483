import type { ConsoleValue } from "server/contract/console/console-value.ts";

/** Whether a value is a list; `Array.isArray` does not know lists that are only read. */
export function isList(value: ConsoleValue): value is readonly ConsoleValue[] {
  return Array.isArray(value);
}
