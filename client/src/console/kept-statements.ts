import { readEntry, type Entry } from "../exploration/parameter-entry.ts";
import type { Keep } from "../exploration/saved-store.ts";

/** A statement that was run, or saved under a name. */
export interface KeptStatement {
  readonly id: string;
  /** Empty for one that was run. */
  readonly name: string;
  readonly statement: string;
  readonly entries: Readonly<Record<string, Entry>>;
  /** ISO 8601. */
  readonly at: string;
  /** Of one that was run: how many rows it gave; null where it failed or was stopped. */
  readonly rows: number | null;
}

/** So many of those that were run are kept. */
const most = 100;

/** Adds what was just run; the same run again stands once, at its last place. */
export function addRun(list: readonly KeptStatement[], run: KeptStatement): readonly KeptStatement[] {
  const same = (one: KeptStatement) =>
    one.statement === run.statement && JSON.stringify(one.entries) === JSON.stringify(run.entries);
  return [run, ...list.filter((one) => !same(one))].slice(0, most);
}

/** Saves under a name; the name's own statement before is replaced. */
export function addSaved(list: readonly KeptStatement[], saved: KeptStatement): readonly KeptStatement[] {
  return [saved, ...list.filter(({ name }) => name !== saved.name)];
}

/** What a browser keeps under a name; what cannot be read is left out. */
export function readKept(keep: Keep, name: string): readonly KeptStatement[] {
  let value: unknown;
  try {
    value = JSON.parse(keep.get(name) ?? "[]");
  } catch {
    return [];
  }
  return Array.isArray(value) ? value.flatMap((one: unknown) => readOne(one) ?? []) : [];
}

/** Keeps them. @returns false where the browser keeps nothing. */
export function writeKept(keep: Keep, name: string, list: readonly KeptStatement[]): boolean {
  return keep.set(
    name,
    JSON.stringify(
      list.map((one) => ({
        ...one,
        entries: Object.fromEntries(
          Object.entries(one.entries).map(([key, { type, text }]) => [key, `${type}:${text}`]),
        ),
      })),
    ),
  );
}

function readOne(value: unknown): KeptStatement | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { id, name, statement, entries, at, rows }: Readonly<Partial<Record<keyof KeptStatement, unknown>>> = value;
  if (typeof id !== "string" || typeof name !== "string" || typeof statement !== "string") return undefined;
  if (typeof at !== "string" || Number.isNaN(Date.parse(at))) return undefined;
  const read = Object.entries(typeof entries === "object" && entries !== null ? entries : {}).flatMap(
    ([key, text]): [string, Entry][] => {
      const entry = typeof text === "string" ? readEntry(text) : undefined;
      return entry === undefined ? [] : [[key, entry]];
    },
  );
  return { id, name, statement, entries: Object.fromEntries(read), at, rows: typeof rows === "number" ? rows : null };
}
