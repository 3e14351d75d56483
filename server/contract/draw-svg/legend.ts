import type { Difference } from "../difference.ts";
import type { LineStyle } from "../line-style.ts";
import type { NodeShape } from "../node-shape.ts";

/** What one entry of a legend shows beside its word. */
export type LegendSample =
  /** `tone` ink: the stroke is spoken of and not its relation. `bare`: without its ends. */
  | { readonly kind: "line"; readonly style: LineStyle; readonly tone: "hue" | "ink"; readonly bare: boolean }
  | { readonly kind: "shape"; readonly shape: NodeShape }
  | { readonly kind: "count"; readonly text: string }
  | { readonly kind: "difference"; readonly difference: Difference }
  | { readonly kind: "nothing" };

export interface LegendItem {
  readonly word: string;
  readonly sample: LegendSample;
  /** How many are drawn; undefined where they are not counted. */
  readonly count?: number;
  readonly italic?: boolean;
}

/** One row of a legend; it lists only what is drawn. */
export interface LegendRow {
  readonly name: string;
  readonly items: readonly LegendItem[];
}
