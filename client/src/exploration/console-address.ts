import { readEntry, type Entry } from "./parameter-entry.ts";

/** What an address of the console holds: a statement or a question by its id, with what its parameters are. */
export interface Shared {
  /** Empty where a question is named. */
  readonly statement: string;
  readonly question: string | undefined;
  readonly entries: Readonly<Record<string, Entry>>;
}

/**
 * The part of an address behind `#` that holds a statement with its parameters: servers never see it, and it can be read.
 * A question that was not changed is named, so that its address stays short.
 */
export function writeShared({ statement, question, entries }: Shared): string {
  const asked = new URLSearchParams();
  if (question === undefined) asked.set("statement", statement);
  else asked.set("question", question);
  for (const [name, { type, text }] of Object.entries(entries)) asked.set(`$${name}`, `${type}:${text}`);
  return `#${asked.toString().replaceAll("%24", "$").replaceAll("%3A", ":").replaceAll("%2C", ",")}`;
}

/** Undefined where it holds no statement. */
export function readShared(hash: string): Shared | undefined {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const statement = asked.get("statement") ?? "";
  const question = asked.get("question") ?? undefined;
  if (statement.trim() === "" && (question === undefined || !/^[a-z0-9-]+$/.test(question))) return undefined;
  const entries: Record<string, Entry> = {};
  for (const [name, value] of asked) {
    const entry = name.startsWith("$") ? readEntry(value) : undefined;
    if (entry !== undefined) Object.defineProperty(entries, name.slice(1), { value: entry, enumerable: true });
  }
  return { statement, question, entries };
}
