import type { EntryType } from "../exploration/parameter-entry.ts";

/** A parameter as the header of a statement declares it. */
export interface Declared {
  readonly name: string;
  /** As it is written there: `Deal`, `Leader|Official|Person`, `Integer`. */
  readonly written: string;
  readonly type: EntryType;
  /** For an entity: the labels it may have; empty for any. */
  readonly labels: readonly string[];
  readonly default: string;
  readonly meaning: string;
}

export interface Header {
  /** The first line of remarks; empty where the statement has none. */
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly Declared[];
}

const parameterLine = /^\$([A-Za-z_]\w*): (\S+) = (.*?\S)(?: {2,}(\S.*))?$/;

/** Those of a header's types that are no labels. A day is given as text there, and read by Cypher's `date()`. */
const plain: Readonly<Record<string, EntryType>> = {
  String: "String",
  Integer: "Integer",
  Boolean: "Boolean",
  Date: "String",
  Source: "String",
  Dispute: "String",
  Entity: "Entity",
};

/**
 * Reads the remarks a statement begins with, as a question of the product has them: title, description, a line for each
 * parameter. A person is still writing, so what does not fit is passed over.
 */
export function readHeader(statement: string): Header {
  const lines = statement.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.trimStart().startsWith("//"));
  const remarks = lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.replace(/^\s*\/\/ ?/, "").trimEnd());
  const parameters = remarks.flatMap((line) => {
    const [, name, written, fallback, meaning = ""] = parameterLine.exec(line) ?? [];
    if (name === undefined || written === undefined || fallback === undefined) return [];
    const type = Object.hasOwn(plain, written) ? (plain[written] ?? "String") : "Entity";
    const labels = Object.hasOwn(plain, written) ? [] : written.split("|");
    return [{ name, written, type, labels, default: fallback, meaning }];
  });
  const told = remarks.filter((line) => !line.startsWith("$") && !/^Place in the list: \d+$/.test(line));
  return { title: told[0] ?? "", description: told.slice(1).join(" ").trim(), parameters };
}
