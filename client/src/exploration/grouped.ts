import type { Label } from "server/contract/label.ts";
import type { Relation } from "server/contract/relation.ts";
import type { Node, Relationship } from "./exploration.ts";
import type { Subgraph } from "./filtered.ts";
import { groupingKey, type Grouping } from "./grouping.ts";

/** Several entities drawn as one shape. */
export interface Group {
  /** Of its shape; no entity and no line has such an id. */
  readonly id: string;
  readonly grouping: Grouping;
  /** Whose neighbours these are; of a side the one that all the others belong to. */
  readonly hub: Node;
  /** Those that are left under the filter, in the order of the picture; of a side its hub first. */
  readonly members: readonly Node[];
  /** Lines between two of its members. */
  readonly inside: readonly Relationship[];
}

/** A line that is drawn by itself, from shape to shape: each end is an entity, or the side it is shown as part of. */
export interface ShapeLine {
  readonly relationship: Relationship;
  readonly source: string;
  readonly target: string;
}

/** Several lines between the same two shapes drawn as one, which says how many there are and nothing else. */
export interface Bundle {
  readonly id: string;
  readonly ends: readonly [string, string];
  readonly lines: readonly Relationship[];
}

/** What stands in the picture: every entity and every line of what is left is in exactly one of these. */
export interface Shapes {
  readonly nodes: readonly Node[];
  readonly groups: readonly Group[];
  readonly lines: readonly ShapeLine[];
  readonly bundles: readonly Bundle[];
  /** By entity, the id of the group it is drawn as part of. */
  readonly groupOf: ReadonlyMap<string, string>;
}

/** Fewer than these are not worth a shape of their own. */
export const fewest = 2;

/** From so many on, lines between a side and something else are one. */
const tooManyLanes = 4;

/** Who can be of a side; places, deals and aims belong to several, and rebels to none. */
const ofSides: ReadonlySet<Label> = new Set<Label>(["Leader", "Official", "Person", "Organization"]);

/** What a side can be of. */
const haveSides: ReadonlySet<Label> = new Set<Label>(["Country", "Region", "Organization"]);

/** These have no direction: from either end they are the same. */
export const undirected: ReadonlySet<Relation> = new Set<Relation>(["NEGOTIATES", "SAME_AS"]);

/**
 * How what is left of everything gathered (`all`) under a filter (`left`) is drawn with these groupings. Sides come first: who
 * is of a side is in no other group. A grouping of fewer than two is not drawn; its one member stands for itself.
 */
export function grouped(all: Subgraph, left: Subgraph, groupings: readonly Grouping[]): Shapes {
  const groupOf = new Map<string, string>();
  const found: Omit<Group, "inside">[] = [];
  const take = (grouping: Grouping) => {
    const hub = all.nodes.find(({ id }) => id === grouping.of);
    if (hub === undefined) return;
    const members = membersOf(all, left, grouping).filter(({ id }) => !groupOf.has(id));
    if (members.length < fewest) return;
    const id = groupId(grouping);
    for (const member of members) groupOf.set(member.id, id);
    found.push({ id, grouping, hub, members });
  };
  const ordered = groupings.toSorted((one, other) => (groupingKey(one) < groupingKey(other) ? -1 : 1));
  const sides = ordered.filter(({ kind }) => kind === "side");
  // A side within another one is part of it.
  const within = ({ of }: Grouping) =>
    sides.some((side) => side.of !== of && membersOf(all, left, side).some(({ id }) => id === of));
  for (const side of sides) if (!within(side)) take(side);
  for (const grouping of ordered) if (grouping.kind !== "side") take(grouping);
  if (found.length === 0) return plainShapes(left);

  const shapeOf = (id: string) => groupOf.get(id) ?? id;
  const isSide = new Map(found.map(({ id, grouping }) => [id, grouping.kind === "side"]));
  const inside = new Map<string, Relationship[]>();
  const between = new Map<string, { readonly ends: readonly [string, string]; readonly lines: ShapeLine[] }>();
  for (const relationship of left.relationships) {
    const source = shapeOf(relationship.source);
    const target = shapeOf(relationship.target);
    if (source === target && isSide.has(source)) {
      inside.set(source, [...(inside.get(source) ?? []), relationship]);
      continue;
    }
    const ends: readonly [string, string] = source < target ? [source, target] : [target, source];
    const pair = between.get(ends.join("~")) ?? { ends, lines: [] };
    pair.lines.push({ relationship, source, target });
    between.set(ends.join("~"), pair);
  }
  const bundles: Bundle[] = [];
  const single = new Set<string>();
  for (const [id, { ends, lines }] of between) {
    const folded = ends.filter((end) => isSide.has(end));
    const merge =
      lines.length > 1 &&
      folded.length > 0 &&
      (folded.some((end) => isSide.get(end) === false) || lines.length >= tooManyLanes);
    if (merge) bundles.push({ id, ends, lines: lines.map(({ relationship }) => relationship) });
    else for (const { relationship } of lines) single.add(relationship.id);
  }
  return {
    nodes: left.nodes.filter(({ id }) => !groupOf.has(id)),
    groups: found.map((group) => ({ ...group, inside: inside.get(group.id) ?? [] })),
    lines: left.relationships.flatMap((relationship) =>
      single.has(relationship.id)
        ? [{ relationship, source: shapeOf(relationship.source), target: shapeOf(relationship.target) }]
        : [],
    ),
    bundles,
    groupOf,
  };
}

/** The id of a grouping's shape. */
export function groupId(grouping: Grouping): string {
  return `group/${groupingKey(grouping)}`;
}

/** Whom a grouping would draw as one, of what is left under a filter; whether others hold them already is not asked. */
export function membersOf(all: Subgraph, left: Subgraph, grouping: Grouping): readonly Node[] {
  return grouping.kind === "side" ? sideOf(all, left, grouping.of) : leavesOf(all, left, grouping);
}

/** The neighbours of a hub that nothing gathered joins to anybody else: a filter lets nobody slip into a group. */
function leavesOf(
  all: Subgraph,
  left: Subgraph,
  grouping: Exclude<Grouping, { readonly kind: "side" }>,
): readonly Node[] {
  const hub = grouping.of;
  const apart = new Set<string>();
  for (const { source, target } of all.relationships) {
    if (source !== hub) apart.add(target);
    if (target !== hub) apart.add(source);
  }
  const linked = new Set<string>();
  for (const line of left.relationships) {
    if (line.source !== hub && line.target !== hub) continue;
    if (grouping.kind === "relation") {
      if (line.type !== grouping.relation) continue;
      if (!undirected.has(line.type) && (line.source === hub) !== grouping.outgoing) continue;
    }
    linked.add(line.source === hub ? line.target : line.source);
  }
  return left.nodes.filter(
    (node) =>
      node.id !== hub &&
      linked.has(node.id) &&
      !apart.has(node.id) &&
      (grouping.kind === "relation" || node.labels[0] === grouping.label),
  );
}

/**
 * The hub of a side and who belongs to it by context. Who belongs to another country of the picture too is of neither side;
 * that another one contains the hub is no other side.
 */
function sideOf(all: Subgraph, left: Subgraph, of: string): readonly Node[] {
  const hub = all.nodes.find(({ id }) => id === of);
  const [kind] = hub?.labels ?? [];
  if (hub === undefined || kind === undefined || !haveSides.has(kind)) return [];
  const countries = new Set(all.nodes.flatMap(({ id, labels }) => (labels[0] === "Country" ? [id] : [])));
  const others = left.nodes.filter(
    ({ id, labels, belongsTo }) =>
      id !== of &&
      labels[0] !== undefined &&
      ofSides.has(labels[0]) &&
      belongsTo.includes(of) &&
      !belongsTo.some((whole) => whole !== of && countries.has(whole) && !hub.belongsTo.includes(whole)),
  );
  return others.length === 0 ? [] : [...left.nodes.filter(({ id }) => id === of), ...others];
}

function plainShapes({ nodes, relationships }: Subgraph): Shapes {
  return {
    nodes,
    groups: [],
    lines: relationships.map((relationship) => ({
      relationship,
      source: relationship.source,
      target: relationship.target,
    })),
    bundles: [],
    groupOf: new Map(),
  };
}
