/** The column that holds every page of the record that has none of its own. */
export const wholeRecord = "record";

/** What a comparison shows: of whom or what, and which columns. */
export interface CompareView {
  /** Empty where nothing is chosen yet. */
  readonly entity: string;
  /** Ids of sources, and `record` for all pages of the record together; in the order of the table. */
  readonly columns: readonly string[];
}

/** The four texts, and the record as one. */
export const usualColumns: readonly string[] = ["000", "001", "002", "003", wholeRecord];

/** Reads the query of `/compare`. */
export function readCompare(search: string): CompareView {
  const asked = new URLSearchParams(search);
  const given = asked.get("sources");
  const columns = (given ?? "").split(",").filter((id) => id !== "");
  return { entity: asked.get("entity") ?? "", columns: given === null ? usualColumns : inOrder(columns) };
}

/** The address of a comparison; the usual columns need no mention. */
export function writeCompare({ entity, columns }: CompareView): string {
  const asked = new URLSearchParams(entity === "" ? {} : { entity });
  const ordered = inOrder(columns);
  if (ordered.join(",") !== usualColumns.join(",")) asked.set("sources", ordered.join(","));
  const search = asked.toString().replaceAll("%2C", ",");
  return search === "" ? "/compare" : `/compare?${search}`;
}

/** Each once: the texts, then the record as a whole, then single pages of it. */
function inOrder(columns: readonly string[]): readonly string[] {
  const rank = (id: string) => (id === wholeRecord ? 1 : id.startsWith("r-") ? 2 : 0);
  return [...new Set(columns)].toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}
