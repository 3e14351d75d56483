import type { NeighbourCounts } from "client/actions/load-graph.ts";
import type { Node, Relationship } from "client/exploration/exploration.ts";
import { labels } from "server/contract/label.ts";
import { relations } from "server/contract/relation.ts";

/** The counts the server would give of these neighbours of `centre`. */
export function neighbourCountsOf(
  centre: string,
  nodes: readonly Node[],
  lines: readonly Relationship[],
): NeighbourCounts {
  const others = nodes.filter(({ id }) => id !== centre);
  const linked = ({ id }: Node, type: Relationship["type"], outgoing: boolean) =>
    lines.some((line) => {
      const ends = [line.source, line.target];
      if (line.type !== type || !ends.includes(id) || !ends.includes(centre)) return false;
      return (line.type === "NEGOTIATES" || line.source === centre) === outgoing;
    });
  const ways = relations.flatMap((type) => [true, false].map((outgoing) => ({ type, outgoing })));
  const count = (of: (node: Node) => boolean) => others.filter(of).length;
  const some = ({ neighbours }: { readonly neighbours: number }) => neighbours > 0;
  return {
    __typename: "NeighbourCounts",
    total: others.length,
    relations: ways
      .map((way) => ({ ...way, neighbours: count((node) => linked(node, way.type, way.outgoing)) }))
      .filter(some),
    labels: labels.map((label) => ({ label, neighbours: count((node) => node.labels.includes(label)) })).filter(some),
    counts: ways
      .flatMap((way) =>
        labels.map((label) => ({
          ...way,
          label,
          neighbours: count((node) => node.labels.includes(label) && linked(node, way.type, way.outgoing)),
        })),
      )
      .filter(some),
  };
}
