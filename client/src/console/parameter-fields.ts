import { usedParameters } from "server/contract/used-parameters.ts";
import type { Entry } from "../exploration/parameter-entry.ts";
import { guessParameter } from "./guess-parameter.ts";
import { readHeader, type Declared } from "./header.ts";

/** One line of the form: a parameter that the statement uses. */
export interface ParameterField {
  readonly name: string;
  /** Undefined where the header says nothing of it: a person chooses its type. */
  readonly declared: Declared | undefined;
  /** Of an entity: the labels it may have; empty for any. */
  readonly labels: readonly string[];
  readonly entry: Entry;
  /** Somebody entered it, or the header has a default: an empty text is then meant. */
  readonly isGiven: boolean;
}

/**
 * The parameters a statement uses, in the order of its header, then of their use. What was entered counts, else the default of
 * the header; a type that the header declares is not to be chosen. Without a header, it begins as what it seems to be.
 */
export function parameterFields(
  statement: string,
  entered: Readonly<Record<string, Entry>>,
): readonly ParameterField[] {
  const used = usedParameters(statement);
  const declared = readHeader(statement).parameters.filter(({ name }) => used.includes(name));
  const known = new Map(declared.map((one) => [one.name, one]));
  const names = [...known.keys(), ...used.filter((name) => !known.has(name))];
  return names.map((name) => {
    const header = known.get(name);
    const own = Object.hasOwn(entered, name) ? entered[name] : undefined;
    if (header !== undefined) {
      const entry = { type: header.type, text: own?.text ?? header.default };
      return { name, declared: header, labels: header.labels, entry, isGiven: true };
    }
    const guess = guessParameter(statement, name);
    const entry: Entry = own ?? { type: guess?.type ?? "String", text: "" };
    return { name, declared: undefined, labels: guess?.labels ?? [], entry, isGiven: own !== undefined };
  });
}
