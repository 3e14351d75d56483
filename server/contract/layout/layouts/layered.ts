import { Graph, layout } from "@dagrejs/dagre";
import type { Point } from "../../line-path.ts";
import type { Scene } from "../scene.ts";
import { footprint } from "./footprint.ts";

/** Pixels between layers (words stand there) and between shapes of one layer. */
const between = { layers: 150, shapes: 34 } as const;

/**
 * Layers from left to right, so that most lines run the same way: who acts before what is acted on. By the method of
 * Sugiyama, Tagawa and Toda (1981), as dagre has it.
 */
export function layered(scene: Scene): readonly Point[] {
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: "LR", ranksep: between.layers, nodesep: between.shapes });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of scene.nodes) graph.setNode(node.id, { ...footprint(node) });
  for (const { a, b, lines } of scene.links) {
    const forward = lines.filter((line) => line.forward).length * 2 >= lines.length;
    const [from, to] = forward ? [a, b] : [b, a];
    graph.setEdge(scene.nodes[from]?.id ?? "", scene.nodes[to]?.id ?? "");
  }
  layout(graph);
  return scene.nodes.map(({ id }) => {
    const { x, y } = graph.node(id);
    return { x: x ?? 0, y: y ?? 0 };
  });
}
