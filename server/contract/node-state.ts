import type { Relation } from "./relation.ts";
import { shapeLabel } from "./shape-label.ts";
import type { Standing } from "./standing.ts";

/** In what state a node is drawn: an expected or asked-for thing is open, an imagined one dotted. */
export type NodeState = "plain" | "open" | "imagined" | "cancelled";

export interface StateSubject {
  readonly labels: readonly string[];
  readonly hypothetical: boolean;
}

/** A line of the picture that ends at the node. */
export interface StateLine {
  readonly type: Relation;
  readonly standing: Standing;
}

/**
 * The state of a node among the lines drawn at it. What is only imagined says so everywhere; whether an
 * event took place is what the drawn lines say of it, so the same meeting is open in the words of the
 * days before it and plain in the record. Seeking an event does not make it happen.
 */
export function nodeState(subject: StateSubject, lines: readonly StateLine[]): NodeState {
  if (subject.hypothetical) return "imagined";
  if (shapeLabel(subject.labels) !== "Event") return "plain";
  const said = lines.filter((line) => line.type === "PARTY_TO" || line.type === "HOSTS" || line.type === "SEEKS");
  if (said.length === 0) return "plain";
  if (said.some((line) => line.standing === "cancelled")) return "cancelled";
  const cameAbout = said.some(
    (line) => line.type !== "SEEKS" && (line.standing === "holds" || line.standing === "past"),
  );
  if (cameAbout) return "plain";
  return said.every((line) => line.standing === "hypothetical") ? "imagined" : "open";
}
