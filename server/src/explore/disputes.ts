import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";
import type { Modality } from "../../contract/modality.ts";
import { nameTexts } from "../../contract/name-texts.ts";
import type { Relation } from "../../contract/relation.ts";
import type { StripMark } from "../questions/strip.ts";

/** A dispute as a list shows it. */
export interface DisputeEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly claims: number;
  /** Documents that make one of its claims. */
  readonly texts: number;
  /** Pages of the record that make one. */
  readonly pages: number;
  /** One for each claim, in the order they are told. */
  readonly strip: readonly StripMark[];
}

interface EntryRow extends Row {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly claims: readonly (readonly [
    type: Relation,
    modality: Modality,
    disputed: boolean,
    source: string,
    group: "document" | "record",
  ])[];
}

/** Every dispute, in the order of their numbers. */
export async function disputes(database: Database): Promise<readonly DisputeEntry[]> {
  const rows = await database.read<EntryRow>(statement("disputes"));
  return rows.map(({ id, title, summary, kind, claims }) => {
    const sourcesIn = (wanted: "document" | "record") =>
      new Set(claims.filter(([, , , , group]) => group === wanted).map(([, , , source]) => source)).size;
    return {
      id,
      title,
      summary: nameTexts(summary),
      kind,
      claims: claims.length,
      texts: sourcesIn("document"),
      pages: sourcesIn("record"),
      strip: claims.map(([type, modality, disputed]) => ({ type, modality, disputed })),
    };
  });
}
