import type { FirmnessMark } from "./firmness.ts";
import type { Polarity } from "./polarity.ts";
import type { Relation } from "./relation.ts";
import type { Named } from "./sentence-name.ts";
import type { Standing } from "./standing.ts";

/** What of a claim the words of its line need. */
export interface WordedMark extends FirmnessMark {
  readonly source: string;
  readonly assertedBy: readonly string[];
  /** Those who assert it, in the same order, as a sentence names them. */
  readonly voices: readonly string[];
  /** Somebody's denial of it: "Rwanda denies it of M23". */
  readonly denial?: string | null | undefined;
}

/** An end of a line. */
export interface WordedEnd extends Named {
  readonly labels: readonly string[];
}

/** A relationship as far as its words need it; the claims are those left under a filter. */
export interface WordedLine {
  readonly type: Relation;
  readonly polarity: Polarity;
  readonly standing: Standing;
  readonly source: WordedEnd;
  readonly target: WordedEnd;
  readonly claims: readonly WordedMark[];
}
