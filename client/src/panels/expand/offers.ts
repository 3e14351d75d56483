import { modalities } from "server/contract/modality.ts";
import { relations, type Relation } from "server/contract/relation.ts";
import type { Node, Relationship } from "../../exploration/exploration.ts";
import type { Subgraph } from "../../exploration/filtered.ts";

/** A neighbour that an expansion could bring, with the lines that link it. */
export interface Offer {
  readonly node: Node;
  /** Between it and the centre, the core relations first, those of the texts before those of the record, firmest first. */
  readonly lines: readonly Relationship[];
}

/** One relation in one direction, and whom it would bring. */
export interface OfferedType {
  readonly key: string;
  readonly relation: Relation;
  /** From the centre; a relation without direction always is. */
  readonly outgoing: boolean;
  readonly ids: readonly string[];
}

const undirected: ReadonlySet<Relation> = new Set(["NEGOTIATES", "SAME_AS"]);

/** The neighbours of an entity that are not in the picture, best connected first. Each stands once, whatever page it came on. */
export function offersOf(centre: string, pages: readonly Subgraph[], present: ReadonlySet<string>): readonly Offer[] {
  const nodes = new Map(pages.flatMap((page) => page.nodes).map((node) => [node.id, node]));
  const lines = new Map(pages.flatMap((page) => page.relationships).map((line) => [line.id, line]));
  const linked = new Map<string, Relationship[]>();
  for (const line of lines.values()) {
    if (line.source !== centre && line.target !== centre) continue;
    const other = line.source === centre ? line.target : line.source;
    linked.set(other, [...(linked.get(other) ?? []), line]);
  }
  return [...nodes.values()]
    .flatMap((node) => {
      const own = linked.get(node.id);
      return node.id === centre || present.has(node.id) || own === undefined
        ? []
        : [{ node, lines: own.sort(readingOrder) }];
    })
    .sort((one, other) => other.node.degree - one.node.degree || (one.node.id < other.node.id ? -1 : 1));
}

function readingOrder(one: Relationship, other: Relationship): number {
  return (
    relations.indexOf(one.type) - relations.indexOf(other.type) ||
    Number(isRecord(one)) - Number(isRecord(other)) ||
    modalities.indexOf(one.modality) - modalities.indexOf(other.modality) ||
    (one.id < other.id ? -1 : 1)
  );
}

function isRecord({ claims }: Relationship): boolean {
  return claims.every(({ group }) => group === "record");
}

/** By what relations the offered neighbours are linked, in the order of a legend, outgoing before incoming. */
export function offeredTypes(centre: string, offers: readonly Offer[]): readonly OfferedType[] {
  return relations.flatMap((relation) =>
    [true, false].flatMap((outgoing) => {
      const ids = offers
        .filter(({ lines }) =>
          lines.some(
            ({ type, source }) =>
              type === relation && (undirected.has(relation) ? outgoing : (source === centre) === outgoing),
          ),
        )
        .map(({ node }) => node.id);
      return ids.length === 0 ? [] : [{ key: `${outgoing ? "out" : "in"}.${relation}`, relation, outgoing, ids }];
    }),
  );
}

/** Whether all, some or none of the neighbours that a relation links are chosen. */
export function stateOf({ ids }: Pick<OfferedType, "ids">, chosen: ReadonlySet<string>): "all" | "some" | "none" {
  const count = ids.filter((id) => chosen.has(id)).length;
  return count === 0 ? "none" : count === ids.length ? "all" : "some";
}

/** The choice after a relation was ticked or unticked: all that it links, or none of them; the others stay. */
export function toggled({ ids }: Pick<OfferedType, "ids">, chosen: ReadonlySet<string>): ReadonlySet<string> {
  const next = new Set(chosen);
  const take = stateOf({ ids }, chosen) !== "all";
  for (const id of ids) {
    if (take) next.add(id);
    else next.delete(id);
  }
  return next;
}
