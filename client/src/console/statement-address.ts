import { writeShared } from "../exploration/console-address.ts";
import type { Entry } from "../exploration/parameter-entry.ts";
import { parameterFields } from "./parameter-fields.ts";

/**
 * Where a statement opens with its parameters, whole.
 * @param question its id, where the text is that of a question of the product
 */
export function statementAddress(
  text: string,
  entries: Readonly<Record<string, Entry>>,
  question: string | undefined,
): URL {
  const fields = parameterFields(text, entries).filter(({ isGiven }) => isGiven);
  const used = Object.fromEntries(fields.map(({ name, entry }) => [name, entry]));
  const hash = writeShared({ statement: question === undefined ? text : "", question, entries: used });
  return new URL(`/console${hash}`, window.location.href);
}
