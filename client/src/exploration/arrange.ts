import { bundleStyle, type LineStyle } from "server/contract/line-style.ts";
import { groupShape, nodeShape, type NodeShape } from "server/contract/node-shape.ts";
import type { Difference } from "server/contract/difference.ts";
import { nodeState } from "server/contract/node-state.ts";
import { pointOnLine, type Point } from "server/contract/line-path.ts";
import { lineWords } from "server/contract/line-words.ts";
import { textWidth } from "server/contract/text-width.ts";
import { wrapWords } from "server/contract/wrap-words.ts";
import { compactCaptions } from "./compact-captions.ts";
import { comparisonOf } from "./comparison.ts";
import type { Exploration, LinePlace, Node, NodePlace, Relationship } from "./exploration.ts";
import { bundleWords, groupCaption, groupTitle, sideName } from "./group-words.ts";
import type { Group, ShapeLine } from "./grouped.ts";
import { drawn, linePlaceOf, nodePlaceOf } from "./selectors.ts";
import { standsFor } from "./shape-place-of.ts";
import { shapesOf } from "./shapes-of.ts";
import { styleOf } from "./style-of.ts";
import { worded } from "./worded.ts";
import { trueWords } from "./true-words.ts";

/** A node or a group as it is drawn: its shape, its place and where its caption stands. */
export interface ArrangedNode extends Point {
  readonly node: Pick<Node, "id" | "name" | "code" | "recordOnly">;
  readonly shape: NodeShape;
  /** The caption's lines; empty where the name stands in the shape, or where there is no room. */
  readonly caption: readonly string[];
  readonly side: NodePlace["caption"];
}

/** A line as it is drawn, or the one line that several are drawn as. */
export interface ArrangedLine {
  /** Its ends are shapes: an entity, or the group it is part of. */
  readonly relationship: Pick<Relationship, "id" | "source" | "target">;
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
  const { relationships } = drawn(exploration);
  const { nodes, groups, lines, bundles } = shapesOf(exploration);
  const by = compact?.by ?? 1;
  const compared = comparisonOf(exploration);
  // As wide as the layout takes it: in other lines it would cover what it was placed beside.
  const width = compact === undefined ? 118 : 100;
  const wrapped = (caption: string) => wrapWords(caption, { width, size: 13.5, weight: 600 });
  const placeOf = (id: string) => {
    const { x, y } = nodePlaceOf(exploration, id);
    return { x: x * by, y: y * by };
  };
  const stands = new Map(groups.map((group) => [group.id, standsFor(exploration, group)]));
  const at = new Map([
    ...nodes.map(({ id }) => [id, placeOf(id)] as const),
    ...[...stands].map(([id, member]) => [id, placeOf(member)] as const),
  ]);
  const alone = lines.filter(
    ({ relationship: { source, target }, ...ends }) => source === ends.source && target === ends.target,
  );
  const linesOf = new Map<string, Relationship[]>(nodes.map(({ id }) => [id, []]));
  for (const line of relationships) for (const end of new Set([line.source, line.target])) linesOf.get(end)?.push(line);
  const standing: ReturnType<typeof trueWords> =
    compact === undefined
      ? trueWords(
          exploration,
          alone.map(({ relationship }) => relationship),
        )
      : new Map();
  const courses = [...lines, ...bundles.map(({ ends: [source, target] }) => ({ source, target }))].flatMap(
    ({ source, target }) => {
      const [from, to] = [at.get(source), at.get(target)];
      return from === undefined || to === undefined ? [] : [[from, to] as const];
    },
  );
  const small =
    compact === undefined ? undefined : captionsOf(exploration, compact.captions, { at, linesOf, courses }, wrapped);
  const lanes = sideLanes(exploration, lines, new Set(stands.keys()));
  return {
    nodes: [
      ...nodes.map((node) => {
        const shape = shapeOf(node, linesOf.get(node.id) ?? [], compact !== undefined);
        return {
          node,
          shape,
          caption: shape.inside.length > 0 || small?.has(node.id) === false ? [] : wrapped(node.caption),
          side: small?.get(node.id) ?? nodePlaceOf(exploration, node.id).caption,
          x: at.get(node.id)?.x ?? 0,
          y: at.get(node.id)?.y ?? 0,
        };
      }),
      ...groups.map((group) => {
        const shape = groupForm(group, relationships, compact !== undefined);
        const isSide = group.grouping.kind === "side";
        const brief = compact !== undefined && isSide;
        const caption = wrapWords(brief ? sideName(group) : groupCaption(group), {
          width: isSide && !brief ? sideWidth : width,
          size: 13.5,
          weight: 600,
        });
        const here = at.get(group.id) ?? { x: 0, y: 0 };
        return {
          node: {
            id: group.id,
            name: groupTitle(group),
            code: isSide ? group.hub.code : String(group.members.length),
            recordOnly: group.members.every(({ recordOnly }) => recordOnly),
          },
          shape,
          // What is drawn as one is always named: no code tells it.
          caption,
          side: freestSide(here, shape, caption, { others: [...at.values()], lines: courses }),
          ...here,
        };
      }),
    ],
    lines: [
      ...lines.flatMap(({ relationship, source, target }) => {
        const from = at.get(source);
        const to = at.get(target);
        if (from === undefined || to === undefined) return [];
        const bend = lanes.get(relationship.id) ?? linePlaceOf(exploration, relationship.id).bend;
        const words = standing.get(relationship.id);
        const middle = pointOnLine(from, to, bend, 0.5);
        return [
          {
            relationship: { id: relationship.id, source, target },
            style: styleOf(relationship),
            bend: bend * by,
            words: words === undefined ? null : { ...words, x: middle.x + words.dx, y: middle.y + words.dy },
            difference: compared?.get(relationship.id)?.difference,
            further: compact === undefined ? furtherWords(exploration, relationship) : [],
          },
        ];
      }),
      ...bundles.flatMap((bundle) => {
        const [source, target] = bundle.ends;
        const from = at.get(source);
        const to = at.get(target);
        if (from === undefined || to === undefined) return [];
        return [
          {
            relationship: { id: bundle.id, source, target },
            style: bundleStyle,
            bend: 0,
            words:
              compact === undefined
                ? { ...besideLine(from, to, countAt(groups, source, target)), lines: [bundleWords(bundle)] }
                : null,
            // What of them differs between two days each says in the list and on its card.
            difference: undefined,
            further: [],
          },
        ];
      }),
    ],
  };
}

/** Where shapes stand and lines run. */
interface Standing {
  readonly at: ReadonlyMap<string, Point>;
  readonly linesOf: ReadonlyMap<string, readonly Relationship[]>;
  readonly courses: readonly (readonly [Point, Point])[];
}

/** On a small screen: the sides of the captions that find room, of the best connected first. */
function captionsOf(
  exploration: Exploration,
  most: number,
  { at, linesOf, courses }: Standing,
  wrapped: (caption: string) => readonly string[],
): ReturnType<typeof compactCaptions> {
  const { nodes, groups } = shapesOf(exploration);
  const shapes = nodes
    .toSorted((one, other) => other.degree - one.degree)
    .map((node) => {
      const { width, height, inside, secondOutline } = shapeOf(node, linesOf.get(node.id) ?? [], true);
      const edge = secondOutline ? 7 : 0;
      return {
        id: node.id,
        width: width + edge,
        height: height + edge,
        // What stands in a shape where there is room has none here.
        lines: inside.length > 0 || node.caption === "" || isWordy(node) ? [] : wrapped(node.caption),
        side: nodePlaceOf(exploration, node.id).caption,
        x: at.get(node.id)?.x ?? 0,
        y: at.get(node.id)?.y ?? 0,
      };
    });
  // A group is always named; its shape is in the way of others.
  const others = groups.map(({ id }) => ({
    id,
    width: groupShape.width,
    height: groupShape.height,
    lines: [],
    side: "below" as const,
    x: at.get(id)?.x ?? 0,
    y: at.get(id)?.y ?? 0,
  }));
  return compactCaptions([...shapes, ...others], courses, most);
}

/** Whether its name stands in its shape where there is room. */
function isWordy(node: Node): boolean {
  return nodeShape(node, "plain").inside.length > 0;
}

function groupForm(group: Group, relationships: readonly Relationship[], compact: boolean): NodeShape {
  if (group.grouping.kind !== "side") return groupShape;
  const { hub } = group;
  const own = relationships.filter(({ source, target }) => source === hub.id || target === hub.id);
  return { ...shapeOf(hub, own, compact), stacked: true };
}

/** A side is named with those who are in it: wider, so that it needs fewer lines. */
const sideWidth = 172;

interface Surroundings {
  readonly others: readonly Point[];
  readonly lines: readonly (readonly [Point, Point])[];
}

/** Where beside its shape a caption crosses the fewest lines and covers the fewest shapes; below, if it is all the same. */
function freestSide(
  { x, y }: Point,
  shape: NodeShape,
  caption: readonly string[],
  { others, lines }: Surroundings,
): "below" | "above" | "left" | "right" {
  const width = Math.max(...caption.map((line) => textWidth(line, 13.5, 600)));
  const height = caption.length * 16;
  const across = shape.width / 2 + 8 + width / 2;
  const down = shape.height / 2 + 5 + height / 2;
  const middles = {
    below: { x, y: y + down },
    above: { x, y: y - down },
    right: { x: x + across, y },
    left: { x: x - across, y },
  };
  const cost = (middle: Point) => {
    const near = ({ x: px, y: py }: Point, more: number) =>
      Math.abs(px - middle.x) < width / 2 + more && Math.abs(py - middle.y) < height / 2 + more;
    const crossed = lines.filter(([from, to]) =>
      Array.from({ length: 41 }, (_, step) => step / 40).some((part) =>
        near({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }, 2),
      ),
    ).length;
    return crossed + others.filter((other) => near(other, 22)).length * 4;
  };
  const sides = ["below", "above", "right", "left"] as const;
  return sides.reduce((best, one) => (cost(middles[one]) < cost(middles[best]) ? one : best));
}

/** Apart from each other, in the order in which lanes are taken. */
const lanes = [0, 36, -36, 72, -72, 108, -108] as const;

/**
 * How the lines bend that end at a side: those of its members stand beside the hub's own, each in a lane that is free. Seen
 * from one end alone, so that lines in opposite directions do not share one.
 */
function sideLanes(
  exploration: Exploration,
  lines: readonly ShapeLine[],
  groups: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const taken = new Map<string, Set<number>>();
  const found = new Map<string, number>();
  const moved: { readonly line: ShapeLine; readonly pair: Set<number>; readonly way: 1 | -1 }[] = [];
  for (const line of lines) {
    const { relationship, source, target } = line;
    if (!groups.has(source) && !groups.has(target)) continue;
    const way = source < target ? 1 : -1;
    const key = way === 1 ? `${source}~${target}` : `${target}~${source}`;
    const pair = taken.get(key) ?? new Set();
    taken.set(key, pair);
    const stood = (end: string, shape: string) => end === shape || shapeHub(exploration, shape) === end;
    if (stood(relationship.source, source) && stood(relationship.target, target))
      pair.add(nearestLane(linePlaceOf(exploration, relationship.id).bend * way));
    else moved.push({ line, pair, way });
  }
  for (const { line, pair, way } of moved) {
    const lane = lanes.find((one) => !pair.has(one)) ?? 0;
    pair.add(lane);
    found.set(line.relationship.id, lane * way);
  }
  return found;
}

function nearestLane(bend: number): number {
  return lanes.reduce<number>((best, lane) => (Math.abs(lane - bend) < Math.abs(best - bend) ? lane : best), 0);
}

/** Whose place a side has taken. */
function shapeHub(exploration: Exploration, shape: string): string | undefined {
  const group = shapesOf(exploration).groups.find(({ id }) => id === shape);
  return group === undefined ? undefined : standsFor(exploration, group);
}

/** How far along a merged line its count stands: nearer to a group, where the lines of a hub have come apart. */
function countAt(groups: readonly Group[], source: string, target: string): number {
  const isGroup = (id: string) => groups.some((group) => group.id === id && group.grouping.kind !== "side");
  return isGroup(target) ? 0.64 : isGroup(source) ? 0.36 : 0.5;
}

/** A short word beside a point of a straight line: above it, or at the side of a steep one. */
function besideLine(from: Point, to: Point, part: number): Omit<NonNullable<ArrangedLine["words"]>, "lines"> {
  const across = to.x - from.x;
  const down = to.y - from.y;
  const steep = Math.abs(down) > Math.abs(across) * 1.2;
  const angle = steep ? 0 : (Math.atan(down / (across === 0 ? 1 : across)) * 180) / Math.PI;
  const turn = (angle * Math.PI) / 180;
  const off = steep ? { x: 34, y: 0 } : { x: 14 * Math.sin(turn), y: -14 * Math.cos(turn) };
  const [dx, dy] = [across * (part - 0.5) + off.x, down * (part - 0.5) + off.y];
  return { dx, dy, angle, x: (from.x + to.x) / 2 + dx, y: (from.y + to.y) / 2 + dy };
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
