import type { ConsoleValue } from "server/contract/console/console-value.ts";

/** What a parameter can be entered as. `Json` is anything JSON can say: lists, maps, null. */
export const entryTypes = ["String", "Integer", "Float", "Boolean", "Date", "Entity", "Json"] as const;

export type EntryType = (typeof entryTypes)[number];

/** A parameter's value as it was typed. */
export interface Entry {
  readonly type: EntryType;
  readonly text: string;
}

/** A value to send, or which of the console's sentences says what is wrong with it. */
export type EntryValue =
  | { readonly ok: true; readonly value: ConsoleValue }
  | { readonly ok: false; readonly problem: "integer" | "float" | "boolean" | "date" | "entity" | "json" };

/** What was entered, as the database expects it: whole numbers as Integers, however large, days as Dates. */
export function entryValue({ type, text }: Entry): EntryValue {
  const trimmed = text.trim();
  switch (type) {
    case "String":
      return { ok: true, value: text };
    case "Entity":
      return trimmed === "" ? { ok: false, problem: "entity" } : { ok: true, value: trimmed };
    case "Integer": {
      if (!/^[+-]?\d{1,19}$/.test(trimmed)) return { ok: false, problem: "integer" };
      const number = Number(trimmed);
      if (Number.isSafeInteger(number)) return { ok: true, value: number === 0 ? 0 : number };
      const whole = BigInt(trimmed);
      // Integers of the database have 64 bits.
      return BigInt.asIntN(64, whole) === whole
        ? { ok: true, value: { $type: "Integer", _value: whole.toString() } }
        : { ok: false, problem: "integer" };
    }
    case "Float": {
      const number = Number(trimmed);
      if (trimmed === "" || Number.isNaN(number)) return { ok: false, problem: "float" };
      // A whole one would arrive as an Integer.
      return { ok: true, value: { $type: "Float", _value: trimmed.replace(/^\+/, "") } };
    }
    case "Boolean":
      return trimmed === "true" || trimmed === "false"
        ? { ok: true, value: trimmed === "true" }
        : { ok: false, problem: "boolean" };
    case "Date":
      return isDay(trimmed) ? { ok: true, value: { $type: "Date", _value: trimmed } } : { ok: false, problem: "date" };
    case "Json":
      try {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- JSON, and nothing else is a value to send
        return { ok: true, value: JSON.parse(trimmed) as ConsoleValue };
      } catch {
        return { ok: false, problem: "json" };
      }
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** An entry as an address or a browser keeps it, `Integer:12`; undefined where it is none. */
export function readEntry(kept: string): Entry | undefined {
  const at = kept.indexOf(":");
  const type = entryTypes.find((one) => one === kept.slice(0, at));
  return type === undefined ? undefined : { type, text: kept.slice(at + 1) };
}
