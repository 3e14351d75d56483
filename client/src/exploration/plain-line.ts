import { lineStyle, type LineStyle } from "server/contract/line-style.ts";
import type { Relation } from "server/contract/relation.ts";

/** A line that shows the relation alone: as if it were stated flatly and in force. */
export function plainLine(relation: Relation): LineStyle {
  return lineStyle({
    type: relation,
    modality: "stated",
    polarity: "affirmed",
    standing: "holds",
    disputed: false,
    step: 1,
    recordOnly: false,
  });
}
