import type { Modality } from "../modality.ts";
import type { Polarity } from "../polarity.ts";
import type { Relation } from "../relation.ts";
import type { Standing } from "../standing.ts";

/** What is to be laid out: a subgraph as far as its places depend on it. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly relationships: readonly PictureRelationship[];
}

export interface PictureNode {
  readonly id: string;
  readonly caption: string;
  readonly labels: readonly string[];
  readonly collective: boolean;
  readonly hypothetical: boolean;
}

export interface PictureRelationship {
  readonly id: string;
  readonly type: Relation;
  readonly source: string;
  readonly target: string;
  readonly polarity: Polarity;
  readonly standing: Standing;
  readonly claims: readonly PictureMark[];
}

export interface PictureMark {
  readonly source: string;
  readonly group: "document" | "record";
  readonly assertedBy: readonly string[];
  readonly voices: readonly string[];
  readonly denial?: string | null | undefined;
  readonly modality: Modality;
  readonly disputed: boolean;
}

export type CaptionSide = "inside" | "below" | "above" | "left" | "right";

/** A place for everything, in pixels, the picture's middle at 0, 0; the contract's `positions` and `lines`. */
export interface Places {
  readonly positions: readonly NodePlace[];
  readonly lines: readonly LinePlace[];
}

export interface NodePlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly caption: CaptionSide;
}

export interface LinePlace {
  readonly id: string;
  /** Of the curve's control point, as `controlPoint` takes it. */
  readonly bend: number;
  readonly words: WordsPlace | null;
}

export interface WordsPlace {
  readonly lines: readonly string[];
  /** From the line's own middle to the middle of the words. */
  readonly dx: number;
  readonly dy: number;
  /** Degrees clockwise. */
  readonly angle: number;
}
