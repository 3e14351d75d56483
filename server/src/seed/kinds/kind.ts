import type { z } from "zod";

/** What can be given an id in the graph. */
export type SeedLabel = "Entity" | "Claim" | "Source" | "Dispute" | "Observation";

/** A row ready to be stored: every column is there, null or an empty list where the seed gives nothing. */
export type SeedRow = Readonly<Record<string, unknown>>;

/** An id that a row names and that must stand in this seed or in the graph. */
export interface Reference {
  readonly column: string;
  readonly labels: readonly SeedLabel[];
  readonly id: string;
}

/** One row, read and checked by itself. */
export interface ReadRow {
  /** What tells rows of one kind apart: the id, or what stands for one. */
  readonly key: string;
  readonly row: SeedRow;
  readonly references: readonly Reference[];
}

/** A kind of rows: what stands in seed files of that name. How it is stored stands in cypher/statements/seed/<name>. */
export interface Kind {
  readonly name: string;
  /** The label of the nodes it makes; undefined: it makes relationships. */
  readonly label: SeedLabel | undefined;
  /** Columns whose list has an order that counts; others are compared as sets. */
  readonly ordered: readonly string[];
  read(value: unknown): z.ZodSafeParseResult<ReadRow>;
  /** The key of a row as it is stored. */
  keyOf(row: SeedRow): string;
}

/** Makes a Kind of a schema whose output is the row to store. */
export function kind<Row extends SeedRow>(given: {
  readonly name: string;
  readonly label?: SeedLabel;
  readonly ordered?: readonly string[];
  readonly schema: z.ZodType<Row>;
  /** Takes the columns that make the key, of a row of the seed or as stored. */
  readonly key: (row: SeedRow) => string;
  references(row: Row): readonly Reference[];
}): Kind {
  const schema = given.schema.transform((row) => ({ key: given.key(row), row, references: given.references(row) }));
  return {
    name: given.name,
    label: given.label,
    ordered: given.ordered ?? [],
    keyOf: given.key,
    read: (value) => schema.safeParse(value),
  };
}

/** References of one column, to one id or to several; null refers to nothing. */
export function refer(
  column: string,
  labels: SeedLabel | readonly SeedLabel[],
  given: string | readonly string[] | null,
): readonly Reference[] {
  const ids = given === null ? [] : typeof given === "string" ? [given] : given;
  const wanted = typeof labels === "string" ? [labels] : labels;
  return ids.map((id) => ({ column, labels: wanted, id }));
}
