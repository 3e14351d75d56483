import type { ReactNode } from "react";
import type { Label } from "server/contract/label.ts";
import type { NodeState } from "server/contract/node-state.ts";
import type { Exploration } from "../../exploration/exploration.ts";
import { legendSample, sampleShape } from "../../exploration/legend-sample.ts";
import { DifferenceSign } from "../../ui/difference-sign.tsx";
import { Shape } from "../../ui/shape.tsx";
import { Stroke } from "../../ui/stroke.tsx";

/** Pixels of a line's sample. */
export const sampleSize = { width: 36, height: 14 } as const;

/** The sample of a legend's entry, by its key: a line or a shape as the picture draws it. */
export function legendPicture(exploration: Exploration, key: string): ReactNode {
  const sample = legendSample(exploration, key);
  switch (sample.kind) {
    case "line":
      return <Stroke line={sample.style} tone={sample.tone} bare={sample.bare} {...sampleSize} />;
    case "shape":
      return <Shape shape={sample.shape} code="" scale={0.42} />;
    case "difference":
      return <DifferenceSign difference={sample.difference} />;
    case "count":
    case "nothing":
      return null;
  }
}

/** A shape of a label in a state, empty and small. */
export function shapeSample(label: Label, state: NodeState, collective = false): ReactNode {
  return <Shape shape={sampleShape(label, state, collective)} code="" scale={0.42} />;
}
