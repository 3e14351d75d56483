import type { EntityRow } from "../../exploration/entity-rows.ts";
import type { Selection } from "../../exploration/exploration.ts";
import type { Subgraph } from "../../exploration/filtered.ts";

type Thing = Exclude<Selection, { readonly kind: "nothing" }>;

/** The id of the row of a line under one of its ends. No id of an entity or a line holds a slash. */
export function lineRowId(entity: string, line: string): string {
  return `${entity}/${line}`;
}

/** What stands in a row. */
export function thingAt(row: string): Thing {
  const slash = row.indexOf("/");
  return slash === -1 ? { kind: "node", id: row } : { kind: "relationship", id: row.slice(slash + 1) };
}

/** The rows that are unfolded or stand at the top, in order. */
export function rowIds(entities: readonly EntityRow[], open: ReadonlySet<string>): readonly string[] {
  return entities.flatMap(({ node, lines }) => [
    node.id,
    ...(open.has(node.id) ? lines.map((line) => lineRowId(node.id, line.id)) : []),
  ]);
}

/** Where a selected thing stands: an entity in a row of its own, a line within the rows of both its ends. */
export function rowsOf(
  { relationships }: Subgraph,
  selection: Selection,
): readonly { readonly id: string; readonly within: string | undefined }[] {
  if (selection.kind === "nothing") return [];
  if (selection.kind === "node") return [{ id: selection.id, within: undefined }];
  const line = relationships.find(({ id }) => id === selection.id);
  if (line === undefined) return [];
  return [...new Set([line.source, line.target])].map((end) => ({ id: lineRowId(end, line.id), within: end }));
}
