import { labels, type Label } from "server/contract/label.ts";
import { modalities } from "server/contract/modality.ts";
import { relations, type Relation } from "server/contract/relation.ts";
import type { NeighbourCounts } from "../../actions/load-graph.ts";
import type { Node, Relationship } from "../../exploration/exploration.ts";
import type { Subgraph } from "../../exploration/filtered.ts";
import { undirected } from "../../exploration/grouped.ts";

/** A neighbour that an expansion could bring, with the lines that link it. */
export interface Offer {
  readonly node: Node;
  /** Between it and the centre, the core relations first, those of the texts before those of the record, firmest first. */
  readonly lines: readonly Relationship[];
}

/** A way to choose several at once: by one relation in one direction, or by one kind. */
export interface Choice {
  readonly key: string;
  /** How many neighbours it would bring, read or not. */
  readonly count: number;
  /** Those of them that have been read. */
  readonly ids: readonly string[];
}

/** One relation in one direction, and whom it would bring. */
export interface OfferedType extends Choice {
  readonly relation: Relation;
  /** From the centre; a relation without direction always is. */
  readonly outgoing: boolean;
  /** How many of each kind it would bring, the most first. */
  readonly kinds: readonly { readonly label: Label; readonly count: number }[];
}

/** One kind of entity, and how many of it would come. */
export interface OfferedKind extends Choice {
  readonly label: Label;
}

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

/** By what relations neighbours could be brought, in the order of a legend, outgoing before incoming. */
export function offeredTypes(
  centre: string,
  offers: readonly Offer[],
  { relations: counted, counts }: Pick<NeighbourCounts, "relations" | "counts">,
): readonly OfferedType[] {
  return relations.flatMap((relation) =>
    [true, false].flatMap((outgoing) => {
      const of = <One extends { readonly type: Relation; readonly outgoing: boolean }>(all: readonly One[]) =>
        all.filter((one) => one.type === relation && one.outgoing === outgoing);
      const [total] = of(counted);
      if (total === undefined) return [];
      const ids = offers
        .filter(({ lines }) =>
          lines.some(
            ({ type, source }) =>
              type === relation && (undirected.has(relation) ? outgoing : (source === centre) === outgoing),
          ),
        )
        .map(({ node }) => node.id);
      const kinds = of(counts).map(({ label, neighbours }) => ({ label, count: neighbours }));
      const key = `${outgoing ? "out" : "in"}.${relation}`;
      return [{ key, relation, outgoing, ids, count: total.neighbours, kinds }];
    }),
  );
}

/** Of what kinds neighbours could be brought, in the order of a legend. */
export function offeredKinds(offers: readonly Offer[], counted: NeighbourCounts["labels"]): readonly OfferedKind[] {
  return labels.flatMap((label) => {
    const total = counted.find((one) => one.label === label);
    if (total === undefined) return [];
    const ids = offers.filter(({ node }) => node.labels.includes(label)).map(({ node }) => node.id);
    return [{ key: label, label, ids, count: total.neighbours }];
  });
}

/** Whether all, some or none of those a choice would bring are chosen; what has not been read is not. */
export function stateOf(
  { ids, count: all }: Pick<Choice, "ids" | "count">,
  chosen: ReadonlySet<string>,
): "all" | "some" | "none" {
  const count = ids.filter((id) => chosen.has(id)).length;
  return count === 0 ? "none" : count === all ? "all" : "some";
}

/** The choice after some were ticked or unticked together: all of them that were read, or none; the others stay. */
export function toggled({ ids }: Pick<Choice, "ids">, chosen: ReadonlySet<string>): ReadonlySet<string> {
  const next = new Set(chosen);
  const take = ids.some((id) => !chosen.has(id));
  for (const id of ids) {
    if (take) next.add(id);
    else next.delete(id);
  }
  return next;
}
