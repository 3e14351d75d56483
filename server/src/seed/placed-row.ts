import type { Kind, ReadRow } from "./kinds/kind.ts";

/** A row and where it stands: `30-claims-000.cypher, line 12`. */
export interface PlacedRow extends ReadRow {
  readonly kind: Kind;
  readonly place: string;
}
