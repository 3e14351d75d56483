import { lineStyle, type LineStyle, type LineSubject } from "server/contract/line-style.ts";

const plain: LineSubject = {
  type: "SEEKS",
  modality: "stated",
  polarity: "affirmed",
  standing: "holds",
  disputed: false,
  step: 1,
  recordOnly: false,
};

/** A line that shows one thing alone: everything not given is at its plainest. */
export function sample(what: Partial<LineSubject>): LineStyle {
  return lineStyle({ ...plain, ...what });
}
