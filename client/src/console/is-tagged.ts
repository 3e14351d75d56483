import type { ConsoleValue, TaggedValue } from "server/contract/console/console-value.ts";

/** Whether a value is one that JSON has no form of its own for. */
export function isTagged(value: ConsoleValue): value is TaggedValue {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "$type" in value && "_value" in value;
}
