import type { ParameterType } from "./parameter-type.ts";
import type { ParameterValue } from "./question.ts";

/** A checked value, or a sentence that says what the parameter takes. */
export type CheckedValue =
  | { readonly ok: true; readonly value: ParameterValue }
  | { readonly ok: false; readonly message: string };

/** Lists of ids are texts, too. */
const longestText = 2_500;
const longestId = 200;

/**
 * A value as a parameter's type wants it. Addresses carry text alone, so `"12"` is an Integer and
 * `"true"` a Boolean. Whether an id exists is the database's to say (`missing-parameter`).
 */
export function parameterValue(type: ParameterType, given: unknown): CheckedValue {
  switch (type.kind) {
    case "entity":
    case "source":
      return typeof given === "string" && given.length <= longestId && /^[a-z0-9-]+$/.test(given)
        ? { ok: true, value: given }
        : refused(`takes the id of ${type.kind === "source" ? "a source" : nameOf(type.labels)}, such as the default`);
    case "dispute":
      return typeof given === "string" && given.length <= longestId && /^[A-Za-z0-9-]+$/.test(given)
        ? { ok: true, value: given }
        : refused("takes the id of a dispute, such as the default");
    case "string":
      return typeof given === "string" && given.length <= longestText
        ? { ok: true, value: given }
        : refused(`takes text of at most ${longestText} characters`);
    case "integer":
      return wholeNumber(given);
    case "date":
      return typeof given === "string" && isDay(given)
        ? { ok: true, value: given }
        : refused("takes a day written like 2025-02-28");
    case "boolean":
      return trueOrFalse(given);
    default:
      return type satisfies never;
  }
}

function trueOrFalse(given: unknown): CheckedValue {
  if (given === true || given === "true") return { ok: true, value: true };
  if (given === false || given === "false") return { ok: true, value: false };
  return refused("takes true or false");
}

function wholeNumber(given: unknown): CheckedValue {
  const number = typeof given === "string" && /^[+-]?\d{1,16}$/.test(given) ? Number(given) : given;
  return typeof number === "number" && Number.isSafeInteger(number)
    ? { ok: true, value: number === 0 ? 0 : number }
    : refused("takes a whole number");
}

function refused(takes: string): CheckedValue {
  return { ok: false, message: `This parameter ${takes}.` };
}

/** "a Leader, Official or Person", for a sentence. */
function nameOf(labels: readonly string[]): string {
  if (labels.length === 0) return "an entity";
  const list = labels.length === 1 ? labels.join("") : `${labels.slice(0, -1).join(", ")} or ${labels.at(-1) ?? ""}`;
  return `${/^[AEIOU]/.test(list) ? "an" : "a"} ${list}`;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
