/** What became of one kind of rows, or of what one statement of cypher/derive makes. */
export interface Tally {
  readonly name: string;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

export interface SeedReport {
  /** The seed's name. */
  readonly name: string;
  readonly rows: number;
  readonly kinds: readonly Tally[];
  readonly derived: readonly Tally[];
  /** Each row that differed from what was stored, in words. */
  readonly differences: readonly string[];
}

/** True when loading found everything as the seed says. */
export function changedNothing(report: SeedReport): boolean {
  return [...report.kinds, ...report.derived].every((tally) => tally.created + tally.changed + tally.removed === 0);
}

/** A report in words, one line each. `done` tells what was done; else it is what a load would do. */
export function reportLines(report: SeedReport, done: boolean): readonly string[] {
  if (changedNothing(report)) return [`${report.name}: ${report.rows} rows, nothing ${done ? "changed" : "differs"}.`];
  return [...report.kinds, ...report.derived]
    .filter((tally) => tally.created + tally.changed + tally.removed > 0)
    .map((tally) => {
      const parts = [
        [tally.created, done ? "created" : "to create"],
        [tally.changed, done ? "changed" : "to change"],
        [tally.removed, done ? "removed" : "to remove"],
      ] as const;
      const words = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
      return `${report.name}: ${tally.name}: ${words.join(", ")}.`;
    });
}
