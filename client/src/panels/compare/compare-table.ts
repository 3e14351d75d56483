import { askedTopics, comparedKind, type ComparisonTopic } from "server/contract/comparison-topics.ts";
import type { ComparisonQuery } from "../../gql/graphql.ts";
import { wholeRecord } from "./compare-address.ts";

export type Comparison = Extract<ComparisonQuery["comparison"], { readonly __typename: "Comparison" }>;
export type ComparedClaim = Comparison["claims"][number];
type Source = Comparison["sources"][number];

export interface CompareColumn {
  readonly id: string;
  /** The one source it holds; undefined where it holds the record. */
  readonly source: Source | undefined;
}

export interface CompareRow {
  readonly topic: ComparisonTopic;
  /** What each column says, in the order of the columns; an empty one says nothing. */
  readonly cells: readonly (readonly ComparedClaim[])[];
}

export interface CompareTable {
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
}

/**
 * The table of chosen columns. A column of an unknown source is left out; the record's own holds the pages that have no
 * column. A topic that is asked of everybody keeps its row of silence, any other needs one column that speaks.
 */
export function compareTable(comparison: Comparison, chosen: readonly string[]): CompareTable {
  const sources = new Map(comparison.sources.map((source) => [source.id, source]));
  const columns = chosen.flatMap((id): CompareColumn[] => {
    const source = sources.get(id);
    return id === wholeRecord || source !== undefined ? [{ id, source }] : [];
  });
  const single = new Set(columns.map(({ id }) => id));
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]));
  const asked = new Set<ComparisonTopic>(askedTopics(comparedKind(comparison.labels)));
  const rows = comparison.rows
    .map(({ topic, claims: ids }): CompareRow => {
      const own = ids.flatMap((id) => claims.get(id) ?? []);
      return {
        topic,
        cells: columns.map(({ id }) =>
          own.filter(({ source }) =>
            id === wholeRecord ? source.group === "record" && !single.has(source.id) : source.id === id,
          ),
        ),
      };
    })
    .filter(({ topic, cells }) => asked.has(topic) || cells.some((cell) => cell.length > 0));
  return { columns, rows };
}
