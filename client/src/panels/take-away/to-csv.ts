import type { CsvCell } from "server/contract/csv.ts";
import { claimStatement } from "../../exploration/claim-statement.ts";
import type { Source } from "../../exploration/exploration.ts";
import type { ClaimSentence } from "./claim-sentences.ts";
import { differenceColumn, entityColumns, lineColumns, listed, type Value } from "./columns.ts";
import type { TakenGraph } from "./taken-graph.ts";

/** A table to be written: its header and its rows. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** The entities that are drawn, a row each. */
export function entitiesTable(graph: TakenGraph): CsvTable {
  return table(graph.entities.map((entity) => ({ id: entity.node.id, ...entityColumns(entity) })));
}

/** The lines that are drawn, a row each. */
export function linesTable(graph: TakenGraph): CsvTable {
  const names = namesOf(graph);
  return table(
    graph.lines.map((line) => {
      const { id, source, target } = line.relationship;
      const { label, sentence, type, ...rest } = lineColumns(line);
      return {
        id,
        source,
        sourceName: names.get(source) ?? source,
        type,
        target,
        targetName: names.get(target) ?? target,
        label,
        sentence,
        ...rest,
      };
    }),
  );
}

/** The claims behind the lines that are drawn, a row for each claim of each line. */
export function claimsTable(
  graph: TakenGraph,
  sources: readonly Source[],
  sentences: ReadonlyMap<string, ClaimSentence>,
): CsvTable {
  const known = new Map(sources.map((source) => [source.id, source]));
  return table(
    graph.lines.flatMap(({ relationship, line, claimDifference }) =>
      relationship.claims.map((claim) => {
        const source = known.get(claim.source);
        const said = sentences.get(claim.id);
        return {
          id: claim.id,
          line: relationship.id,
          ...differenceColumn(claimDifference?.(claim.id)),
          statement: said === undefined ? "" : claimStatement(said.statement, line, claim),
          assertedBy: listed(claim.voices),
          modality: claim.modality,
          polarity: relationship.polarity,
          standing: relationship.standing,
          disputed: claim.disputed,
          denial: claim.denial ?? "",
          statusText: said?.statusText ?? "",
          note: said?.note ?? "",
          gives: claim.gives ?? "",
          gets: claim.gets ?? "",
          saidOn: claim.saidOn ?? "",
          from: claim.from ?? "",
          until: claim.until ?? "",
          earliest: claim.earliest ?? "",
          latest: claim.latest ?? "",
          source: claim.source,
          group: claim.group,
          sourceKind: claim.sourceKind,
          sourceTitle: source?.title ?? "",
          author: source?.author ?? "",
          publisher: source?.publisher ?? "",
          published: source?.published ?? "",
          url: source?.url ?? "",
          paragraph: said?.paragraph ?? "",
        };
      }),
    ),
  );
}

/** Rows with the same columns, headed by their names. */
function table(rows: readonly Readonly<Record<string, Value>>[]): CsvTable {
  return { header: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row).map(cell)) };
}

function cell(value: Value): CsvCell {
  return typeof value === "boolean" ? String(value) : value;
}

function namesOf(graph: TakenGraph): ReadonlyMap<string, string> {
  return new Map(graph.entities.map(({ node }) => [node.id, node.name]));
}
