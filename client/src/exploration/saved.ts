import { readView, writeView } from "./view.ts";

/** An exploration that was kept: everything of it is in its address. */
export interface Saved {
  readonly id: string;
  readonly name: string;
  /** Path, query and code, from the site's root on. */
  readonly address: string;
  /** When it was kept, ISO 8601. */
  readonly at: string;
}

/** One that may have no id yet: from a file of another person, or just named. */
export type Unsaved = Omit<Saved, "id"> & { readonly id?: string };

/** What a file of kept explorations begins with, so that another file is not taken for one. */
const kind = "lodeline explorations";
const version = 1;

/** Most characters of a name. */
export const longestName = 120;

/** The address as this product writes it; undefined where it names no view here: another site's, a page without one. */
function own(address: unknown): string | undefined {
  if (typeof address !== "string" || !/^\/[qev]\//.test(address)) return undefined;
  try {
    const { pathname, search, hash } = new URL(address, "http://here.invalid");
    const view = readView(pathname, search, hash);
    return view === undefined || view.damaged ? undefined : writeView(view);
  } catch {
    return undefined;
  }
}

/** One kept exploration from what a browser or a file holds; undefined where it is none. */
function readOne(value: unknown): Unsaved | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { id, name, address, at }: Readonly<Partial<Record<keyof Saved, unknown>>> = value;
  const there = own(address);
  if (typeof name !== "string" || name.trim() === "" || there === undefined) return undefined;
  const isDay = typeof at === "string" && !Number.isNaN(Date.parse(at));
  return {
    ...(typeof id === "string" && id !== "" ? { id } : {}),
    name: name.trim().slice(0, longestName),
    address: there,
    at: isDay ? at : new Date(0).toISOString(),
  };
}

/** What a text of this product's holds, and how many of its entries could not be read; undefined where it is no such text. */
export function readSaved(text: string): { readonly saved: readonly Unsaved[]; readonly unread: number } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const file: { readonly kind?: unknown; readonly version?: unknown; readonly explorations?: unknown } = value;
  if (file.kind !== kind || file.version !== version || !Array.isArray(file.explorations)) return undefined;
  const entries: readonly unknown[] = file.explorations;
  const saved = entries.flatMap((entry) => readOne(entry) ?? []);
  return { saved, unread: entries.length - saved.length };
}

/** Kept explorations as the text of a file, for another browser or another person. */
export function writeSaved(saved: readonly Unsaved[]): string {
  const explorations = saved.map(({ id, name, address, at }) => ({
    ...(id === undefined ? {} : { id }),
    name,
    address,
    at,
  }));
  return `${JSON.stringify({ kind, version, explorations }, null, 2)}\n`;
}

/** The list with others before it; what has the same name and address stands there once. */
export function addSaved(list: readonly Saved[], more: readonly Unsaved[]): readonly Saved[] {
  const known = new Set(list.map(({ name, address }) => `${name}\n${address}`));
  const fresh = more.filter(({ name, address }) => !known.has(`${name}\n${address}`));
  const taken = new Set(list.map(({ id }) => id));
  let number = list.length;
  const free = (id: string | undefined): string => {
    let one = id;
    while (one === undefined || taken.has(one)) {
      number += 1;
      one = `${Date.now().toString(36)}-${number}`;
    }
    taken.add(one);
    return one;
  };
  return [...fresh.map((one) => ({ ...one, id: free(one.id) })), ...list];
}
