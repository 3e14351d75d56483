/** A row by what it would draw. */
export interface DrawingRow {
  readonly first: boolean;
  readonly lines: readonly string[];
  readonly entities: readonly string[];
}

export interface ChosenLines {
  /** Relationship ids in the order of the rows. */
  readonly lines: readonly string[];
  /** Entities that stand in the rows themselves. */
  readonly entities: readonly string[];
  /** Relationships of the whole answer that are not among them. */
  readonly leftOut: readonly string[];
}

/**
 * The lines of a picture. A first picture takes them as the rows give them, rows kept for the whole
 * picture apart, up to `most`; a whole one takes all (`most` undefined). An entity that a row gives
 * comes with the row's lines; one that comes without any line counts as one.
 */
export function chooseLines(rows: readonly DrawingRow[], most: number | undefined): ChosenLines {
  const lines = new Set<string>();
  const entities = new Set<string>();
  let alone = 0;
  for (const row of rows) {
    if (most !== undefined && !row.first) continue;
    for (const line of row.lines) if (most === undefined || lines.size < most) lines.add(line);
    const room = row.lines.length > 0 ? row.lines.some((line) => lines.has(line)) : most === undefined || alone < most;
    if (!room) continue;
    if (row.lines.length === 0 && row.entities.some((id) => !entities.has(id))) alone += 1;
    for (const id of row.entities) entities.add(id);
  }
  const all = new Set(rows.flatMap((row) => row.lines));
  return { lines: [...lines], entities: [...entities], leftOut: [...all].filter((line) => !lines.has(line)) };
}
