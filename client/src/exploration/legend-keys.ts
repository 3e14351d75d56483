import { firmness } from "server/contract/firmness.ts";
import { labels } from "server/contract/label.ts";
import { modalities } from "server/contract/modality.ts";
import { relations } from "server/contract/relation.ts";
import { standings } from "server/contract/standing.ts";
import type { LegendSection } from "./legend-key.ts";

/** The sections of a legend as they stand below each other. */
export const legendSections: readonly LegendSection[] = ["type", "said", "state", "shape"];

/** Every key that a section of the legend can have, in its order. */
export function legendKeys(section: LegendSection): readonly string[] {
  switch (section) {
    case "type":
      return relations.map((relation) => `type.${relation}`);
    case "said":
      return [...new Set(modalities.map((modality) => `said.${firmness(modality)}`))];
    case "state":
      return standings.map((standing) => `state.${standing}`);
    case "shape":
      return labels.map((label) => `shape.${label}`);
  }
}
