/** An entity by its name, to be written in a sentence. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly caption: string;
}

export interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly caption: string | null;
}

export function named(row: NamedRow): Named {
  return { id: row.id, name: row.name, caption: row.caption ?? row.name };
}
