import type { LineStyle } from "server/contract/line-style.ts";
import { nodeShape, type NodeShape } from "server/contract/node-shape.ts";
import type { Difference } from "server/contract/difference.ts";
import { nodeState } from "server/contract/node-state.ts";
import { pointOnLine, type Point } from "server/contract/line-path.ts";
import { lineWords } from "server/contract/line-words.ts";
import { wrapWords } from "server/contract/wrap-words.ts";
import { comparisonOf } from "./comparison.ts";
import type { Exploration, LinePlace, Node, NodePlace, Relationship } from "./exploration.ts";
import { drawn, linePlaceOf, nodePlaceOf } from "./selectors.ts";
import { styleOf } from "./style-of.ts";
import { worded } from "./worded.ts";
import { trueWords } from "./true-words.ts";

/** A node as it is drawn: its shape, its place and where its caption stands. */
export interface ArrangedNode extends Point {
  readonly node: Node;
  readonly shape: NodeShape;
  /** The caption's lines; empty where the name stands in the shape, or where there is no room. */
  readonly caption: readonly string[];
  readonly side: NodePlace["caption"];
}

/** A line as it is drawn. */
export interface ArrangedLine {
  readonly relationship: Relationship;
  readonly style: LineStyle;
  readonly bend: number;
  /** The middle of the words and their lines; null where there is no room for them. */
  readonly words: (Point & NonNullable<LinePlace["words"]>) | null;
  /** All its words, for when it is pointed at; empty on a small screen. */
  readonly further: readonly string[];
  /** While two days are compared: how it differs. */
  readonly difference: Difference | undefined;
}

export interface Arrangement {
  readonly nodes: readonly ArrangedNode[];
  readonly lines: readonly ArrangedLine[];
}

/** On a small screen places move together while shapes keep their size, and only the best connected have a caption. */
export interface Compactness {
  readonly by: number;
  readonly captions: number;
}

/** Puts what is drawn into the places the answer came with. The same exploration always gives the same picture. */
export function arrange(exploration: Exploration, compact: Compactness | undefined): Arrangement {
  const { nodes, relationships } = drawn(exploration);
  const by = compact?.by ?? 1;
  const compared = comparisonOf(exploration);
  const captioned = new Set(
    compact === undefined
      ? nodes
      : nodes.toSorted((one, other) => other.degree - one.degree).slice(0, compact.captions),
  );
  const at = new Map(
    nodes.map(({ id }) => {
      const { x, y } = nodePlaceOf(exploration, id);
      return [id, { x: x * by, y: y * by }];
    }),
  );
  const standing: ReturnType<typeof trueWords> =
    compact === undefined ? trueWords(exploration, relationships) : new Map();
  return {
    nodes: nodes.map((node) => {
      const lines = relationships.filter(({ source, target }) => source === node.id || target === node.id);
      const shape = shapeOf(node, lines, compact !== undefined);
      const inside = shape.inside.length > 0;
      // As wide as the layout takes it: in other lines it would cover what it was placed beside.
      const width = compact === undefined ? 118 : 100;
      return {
        node,
        shape,
        caption: inside || !captioned.has(node) ? [] : wrapWords(node.caption, { width, size: 13.5, weight: 600 }),
        side: nodePlaceOf(exploration, node.id).caption,
        x: at.get(node.id)?.x ?? 0,
        y: at.get(node.id)?.y ?? 0,
      };
    }),
    lines: relationships.flatMap((relationship) => {
      const from = at.get(relationship.source);
      const to = at.get(relationship.target);
      if (from === undefined || to === undefined) return [];
      const { bend } = linePlaceOf(exploration, relationship.id);
      const words = standing.get(relationship.id);
      const middle = pointOnLine(from, to, bend, 0.5);
      return [
        {
          relationship,
          style: styleOf(relationship),
          bend: bend * by,
          words: words === undefined ? null : { ...words, x: middle.x + words.dx, y: middle.y + words.dy },
          difference: compared?.get(relationship.id)?.difference,
          further: compact === undefined ? furtherWords(exploration, relationship) : [],
        },
      ];
    }),
  };
}

/** Abstract things are empty shapes where there is no room for their names. */
function shapeOf(node: Node, lines: readonly Relationship[], compact: boolean): NodeShape {
  const shape = nodeShape(node, nodeState(node, lines));
  return compact && shape.inside.length > 0 ? { ...shape, inside: [], width: 44, height: 28 } : shape;
}

function furtherWords(exploration: Exploration, relationship: Relationship): readonly string[] {
  const line = worded(exploration, relationship);
  const [fullest = ""] = line === undefined ? [] : lineWords(line);
  return wrapWords(fullest, { width: 210, size: 12.5, weight: 500 });
}
