import type { Difference } from "../difference.ts";
import type { Point } from "../line-path.ts";
import type { LineStyle } from "../line-style.ts";
import type { NodeShape } from "../node-shape.ts";

/** A shape at its place. */
export interface PictureNode extends Point {
  readonly node: {
    readonly id: string;
    readonly name: string;
    /** The few characters inside; empty where there are none. */
    readonly code: string;
    /** Known from the record alone: its caption is slanted. */
    readonly recordOnly: boolean;
  };
  readonly shape: NodeShape;
  /** The lines of the caption beside it; empty where the name stands inside. */
  readonly caption: readonly string[];
  readonly side: "above" | "below" | "left" | "right" | "inside";
}

/** A line between two shapes of the same picture. */
export interface PictureLine {
  readonly relationship: { readonly id: string; readonly source: string; readonly target: string };
  readonly style: LineStyle;
  /** Pixels that its control point stands off the straight line; see line-path. */
  readonly bend: number;
  /** The middle of its words, their lines and their angle in degrees; null where there was no room. */
  readonly words: (Point & { readonly lines: readonly string[]; readonly angle: number }) | null;
  /** How it differs, where two days are compared. */
  readonly difference?: Difference | undefined;
}

/** An arranged picture, in pixels: whatever is drawn stands in it, and nothing has to be worked out any more. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
}
