import { nodeState, type NodeState } from "server/contract/node-state.ts";
import type { Node, Relationship } from "./exploration.ts";

/** In what state an entity is drawn among these lines. */
export function stateOf(node: Node, relationships: readonly Relationship[]): NodeState {
  return nodeState(
    node,
    relationships.filter(({ source, target }) => source === node.id || target === node.id),
  );
}
