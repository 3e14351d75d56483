import { limits } from "../explore/limits.ts";
import type { Database, Row } from "../database/database.ts";
import type { DrawingRow } from "./choose-lines.ts";
import { claimLines, type ClaimLine } from "./claim-line.ts";
import type { ParameterValue } from "./question.ts";
import { rowContent, type RowContent } from "./row-content.ts";

/** The rows of a statement and what they would draw. */
export interface AnswerRows {
  /** Without `first`, which speaks to the picture alone. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly contents: readonly RowContent[];
  readonly drawing: readonly DrawingRow[];
  /** By claim. */
  readonly claims: ReadonlyMap<string, ClaimLine>;
  /** By relationship. */
  readonly lines: ReadonlyMap<string, ClaimLine>;
  readonly truncated: boolean;
}

/** Runs a statement and finds the lines that its rows draw: two round trips. */
export async function answerRows(
  database: Database,
  cypher: string,
  values: Readonly<Record<string, ParameterValue>>,
): Promise<AnswerRows> {
  const all = await database.read(cypher, values);
  const rows = all.slice(0, limits.rows);
  const kept = hasFirst(rows);
  // Where nothing is kept for the first picture (all of it stands in the record), there is nothing to wait for.
  const some = kept && rows.some((row) => row["first"] === true);
  const contents = rows.map((row) => rowContent(row, !some || row["first"] === true));
  const claims = await claimLines(database, [
    ...new Set(contents.flatMap((content) => [...content.claims, ...[...content.lines.values()].flat()])),
  ]);
  const lines = new Map([...claims.values()].map((claim) => [claim.line, claim]));
  return {
    columns: Object.keys(rows[0] ?? {}).filter((column) => !(kept && column === "first")),
    rows,
    contents,
    drawing: contents.map((content) => ({
      first: content.first,
      lines: linesOf(content, claims).filter((line) => lines.has(line)),
      entities: content.entities,
    })),
    claims,
    lines,
    truncated: all.length > rows.length,
  };
}

/** A column `first` of true and false says which rows belong to the first picture. */
function hasFirst(rows: readonly Row[]): boolean {
  return rows.some((row) => "first" in row) && rows.every(({ first }) => first === null || typeof first === "boolean");
}

function linesOf(content: RowContent, claims: ReadonlyMap<string, ClaimLine>): readonly string[] {
  const derived = content.claims.flatMap((claim) => claims.get(claim)?.line ?? []);
  return [...new Set([...content.lines.keys(), ...derived])];
}
