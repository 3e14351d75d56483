import type { ReactNode } from "react";
import { firmness } from "server/contract/firmness.ts";
import { labels } from "server/contract/label.ts";
import { modalities } from "server/contract/modality.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import type { NodeState } from "server/contract/node-state.ts";
import { relations } from "server/contract/relation.ts";
import { standings } from "server/contract/standing.ts";
import model from "server/contract/words/en.json" with { type: "json" };
import type { Exploration } from "../../exploration/exploration.ts";
import { drawn } from "../../exploration/selectors.ts";
import { shapeKey } from "../../exploration/legend-key.ts";
import { Shape } from "../../ui/shape.tsx";
import { Stroke } from "../../ui/stroke.tsx";
import { sample } from "./sample.ts";
import { stateOf } from "./state-of.ts";

/** Pixels of a line's sample. */
export const sampleSize = { width: 36, height: 14 } as const;

/** The sample of a legend's entry, by its key: a line or a shape as the picture draws it. */
export function legendPicture(exploration: Exploration, key: string): ReactNode {
  const [section, value] = key.split(".");
  const relation = relations.find((word) => word === value);
  if (section === "type" && relation !== undefined) return <Stroke line={sample({ type: relation })} {...sampleSize} />;
  const modality = modalities.find((word) => firmness(word) === value);
  if (section === "said" && modality !== undefined)
    return <Stroke line={sample({ modality })} tone="ink" bare {...sampleSize} />;
  const standing = standings.find((word) => word === value);
  if (section === "state" && standing !== undefined)
    return <Stroke line={sample({ standing })} tone="ink" {...sampleSize} />;
  return shapeSample(labels.find((word) => word === value) ?? "Person", sharedState(exploration, key));
}

/** A shape of a label in a state, empty and small. */
export function shapeSample(label: (typeof labels)[number], state: NodeState, collective = false): ReactNode {
  const named = nodeShape({ labels: [label], caption: model.label[label].one, collective }, state);
  // A sample of what carries its name inside is as large as the others.
  const shape = named.inside.length > 0 ? { ...named, inside: [], width: 56, height: 32 } : named;
  return <Shape shape={shape} code="" scale={0.42} />;
}

/** The state in which every drawn shape of a kind is; plain where they differ. */
function sharedState(exploration: Exploration, key: string): NodeState {
  const { nodes, relationships } = drawn(exploration);
  const states = new Set(nodes.filter((node) => shapeKey(node) === key).map((node) => stateOf(node, relationships)));
  const [only] = states;
  return states.size === 1 && only !== undefined ? only : "plain";
}
