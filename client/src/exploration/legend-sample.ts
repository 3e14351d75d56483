import type { LegendSample } from "server/contract/draw-svg/legend.ts";
import { firmness } from "server/contract/firmness.ts";
import { labels, type Label } from "server/contract/label.ts";
import { modalities } from "server/contract/modality.ts";
import { nodeShape, type NodeShape } from "server/contract/node-shape.ts";
import type { NodeState } from "server/contract/node-state.ts";
import { relations } from "server/contract/relation.ts";
import { standings } from "server/contract/standing.ts";
import { terms } from "../terms.ts";
import type { Exploration } from "./exploration.ts";
import { shapeKey } from "./legend-key.ts";
import { sample } from "./sample.ts";
import { drawn } from "./selectors.ts";
import { stateOf } from "./state-of.ts";

/** What an entry of the legend shows, by its key: a line or a shape as the picture draws it. */
export function legendSample(exploration: Exploration, key: string): LegendSample {
  const [section, value] = key.split(".");
  const relation = relations.find((word) => word === value);
  if (section === "type" && relation !== undefined)
    return { kind: "line", style: sample({ type: relation }), tone: "hue", bare: false };
  const modality = modalities.find((word) => firmness(word) === value);
  if (section === "said" && modality !== undefined)
    return { kind: "line", style: sample({ modality }), tone: "ink", bare: true };
  const standing = standings.find((word) => word === value);
  if (section === "state" && standing !== undefined)
    return { kind: "line", style: sample({ standing }), tone: "ink", bare: false };
  const label = labels.find((word) => word === value) ?? "Person";
  return { kind: "shape", shape: sampleShape(label, sharedState(exploration, key)) };
}

/** A shape of a label in a state, empty. */
export function sampleShape(label: Label, state: NodeState, collective = false): NodeShape {
  const named = nodeShape({ labels: [label], caption: terms.label[label].one, collective }, state);
  // A sample of what carries its name inside is as large as the others.
  return named.inside.length > 0 ? { ...named, inside: [], width: 56, height: 32 } : named;
}

/** The state in which every drawn shape of a kind is; plain where they differ. */
function sharedState(exploration: Exploration, key: string): NodeState {
  const { nodes, relationships } = drawn(exploration);
  const states = new Set(nodes.filter((node) => shapeKey(node) === key).map((node) => stateOf(node, relationships)));
  const [only] = states;
  return states.size === 1 && only !== undefined ? only : "plain";
}
