import type { Difference } from "server/contract/difference.ts";
import type { TakenEntity, TakenLine } from "./taken-graph.ts";

export type Value = string | number | boolean;

/** While two days are compared: whether it is there on the later one alone, on the earlier one alone, other on each, or the same. */
export function differenceColumn(difference: Difference | undefined): { readonly difference?: string } {
  return difference === undefined ? {} : { difference: difference === "same" ? "unchanged" : difference };
}

/** An entity's attributes, one value each: every entity has the same ones, in the same order. */
export function entityColumns({ node, x, y, difference }: TakenEntity) {
  return {
    label: node.caption,
    name: node.name,
    labels: listed(node.labels),
    role: node.role ?? "",
    when: node.when ?? "",
    collective: node.collective,
    hypothetical: node.hypothetical,
    recordOnly: node.recordOnly,
    ...differenceColumn(difference),
    x,
    y,
  } as const satisfies Readonly<Record<string, Value>>;
}

/** The same for programs in which y grows upwards, such as Gephi. */
export function upwards(entity: TakenEntity): ReturnType<typeof entityColumns> {
  return { ...entityColumns(entity), y: 0 - entity.y };
}

/** A line's attributes; how it is said and in what state it is stand beside its type, so that no offer reads as a fact. */
export function lineColumns(line: TakenLine) {
  const { relationship, label, sentence, sources, difference } = line;
  return {
    label,
    sentence,
    type: relationship.type,
    modality: relationship.modality,
    polarity: relationship.polarity,
    standing: relationship.standing,
    ...differenceColumn(difference),
    disputed: relationship.disputed,
    ...groupColumns(line),
    from: relationship.from ?? "",
    until: relationship.until ?? "",
    claims: listed(relationship.claims.map(({ id }) => id)),
    sources: listed(sources),
  } as const satisfies Readonly<Record<string, Value>>;
}

/** How much of a line the texts say and how much the record: what only later became known must not look as if a text said it. */
export function groupColumns({ relationship: { claims } }: Pick<TakenLine, "relationship">) {
  const recordClaims = claims.filter(({ group }) => group === "record").length;
  return {
    recordOnly: recordClaims === claims.length,
    textClaims: claims.length - recordClaims,
    recordClaims,
  } as const;
}

/** The type of a value, as GraphML and GEXF name it. */
export function typeOf(value: Value): "boolean" | "double" | "string" {
  return typeof value === "boolean" ? "boolean" : typeof value === "number" ? "double" : "string";
}

/** A list in one cell, as in the downloads of all the data. */
export function listed(values: readonly string[]): string {
  return values.join("; ");
}
