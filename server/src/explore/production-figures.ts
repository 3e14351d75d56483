import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";
import { claimCard, type ClaimCard, type ClaimRow, type SourceCard } from "./claim-card.ts";
import { named, type Named, type NamedRow } from "./named.ts";
import { nodeNotFound, type NodeNotFound } from "./outcome.ts";

export interface FiguresRequest {
  readonly country?: string | null;
  readonly mineral?: string | null;
}

/** One figure of one edition; two editions are never averaged, and what is not given is never zero. */
export interface Figure {
  readonly id: string;
  readonly country: Named;
  readonly mineral: Named;
  readonly stage: string;
  readonly year: number;
  readonly edition: string;
  /** Null where the edition gives none; `status` says why. */
  readonly value: number | null;
  readonly unit: string | null;
  /** The edition itself calls it an estimate. */
  readonly estimate: boolean;
  /** Percent of the world total of the same table. */
  readonly share: number | null;
  readonly status: string;
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly bearsOn: readonly { readonly claim: string; readonly verdict: string }[];
}

/** Figures of a country or a mineral, and what they bear on. */
export interface ProductionFigures {
  readonly __typename: "ProductionFigures";
  readonly country: Named | null;
  readonly mineral: Named | null;
  /** By mineral, stage, country, year and edition. */
  readonly figures: readonly Figure[];
  readonly claims: readonly ClaimCard[];
  readonly sources: readonly SourceCard[];
  /** Countries and minerals that have figures. */
  readonly countries: readonly Named[];
  readonly minerals: readonly Named[];
}

type FigureRow = Omit<Figure, "country" | "mineral" | "estimate"> & {
  readonly country: NamedRow;
  readonly mineral: NamedRow;
  readonly estimate: boolean | null;
};

interface Found extends Row {
  readonly country: NamedRow | null;
  readonly mineral: NamedRow | null;
  readonly figures: readonly FigureRow[];
  readonly claims: readonly ClaimRow[];
  readonly sources: readonly SourceCard[];
  readonly countries: readonly NamedRow[];
  readonly minerals: readonly NamedRow[];
}

/** The figures of a country, of a mineral, or of a mineral in a country; without either none, but what has some. */
export async function productionFigures(
  database: Database,
  { country = null, mineral = null }: FiguresRequest,
): Promise<ProductionFigures | NodeNotFound> {
  const [found] = await database.read<Found>(statement("figures"), { ask: { country, mineral } });
  if (country !== null && found?.country == null) return nodeNotFound(country);
  if (mineral !== null && found?.mineral == null) return nodeNotFound(mineral);
  return {
    __typename: "ProductionFigures",
    country: found?.country == null ? null : named(found.country),
    mineral: found?.mineral == null ? null : named(found.mineral),
    figures: (found?.figures ?? []).map((row) => ({
      ...row,
      country: named(row.country),
      mineral: named(row.mineral),
      estimate: row.estimate ?? false,
    })),
    claims: (found?.claims ?? []).map(claimCard),
    sources: found?.sources ?? [],
    countries: (found?.countries ?? []).map(named),
    minerals: (found?.minerals ?? []).map(named),
  };
}
