import type { Node, Relationship } from "./exploration.ts";
import type { Subgraph } from "./filtered.ts";

/** An entity with the lines that end at it, in reading order. */
export interface EntityRow {
  readonly node: Node;
  readonly lines: readonly Relationship[];
}

const names = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Every entity of a picture by name, each with its lines: a line stands under both its ends. */
export function entityRows({ nodes, relationships }: Subgraph): readonly EntityRow[] {
  const lines = new Map<string, Relationship[]>(nodes.map(({ id }) => [id, []]));
  for (const line of relationships) {
    lines.get(line.source)?.push(line);
    if (line.target !== line.source) lines.get(line.target)?.push(line);
  }
  return nodes
    .toSorted((one, other) => names.compare(one.name, other.name) || names.compare(one.id, other.id))
    .map((node) => ({ node, lines: lines.get(node.id) ?? [] }));
}
