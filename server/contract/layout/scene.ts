import { lineOf } from "../firmness.ts";
import { lineStyle } from "../line-style.ts";
import { lineWords } from "../line-words.ts";
import { nodeShape } from "../node-shape.ts";
import { nodeState } from "../node-state.ts";
import { relations } from "../relation.ts";
import { shapeLabel } from "../shape-label.ts";
import { textWidth } from "../text-width.ts";
import type { WordedLine } from "../worded-line.ts";
import { wrapWords } from "../wrap-words.ts";
import type { Picture, PictureNode, PictureRelationship } from "./picture.ts";

/** A picture made ready to be laid out: sizes known, order fixed, ends as places in `nodes`. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly Link[];
  /** Half of the frame's width and height. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** The frame is a screen's edge: lines keep within it as well. */
  readonly edged?: boolean;
}

export interface SceneNode {
  readonly id: string;
  /** Of the shape. */
  readonly width: number;
  readonly height: number;
  /** Of the caption beside the shape; 0 where the name stands inside. */
  readonly captionWidth: number;
  readonly captionHeight: number;
  readonly role: "actor" | "matter" | "rim";
  readonly label: ReturnType<typeof shapeLabel>;
}

/** All lines between two nodes. */
export interface Link {
  /** The smaller place in `nodes`. */
  readonly a: number;
  readonly b: number;
  readonly lines: readonly SceneLine[];
  /** The least length in which the words of its lines stand. */
  readonly room: number;
}

export interface SceneLine {
  readonly id: string;
  readonly relationship: PictureRelationship;
  readonly worded: WordedLine;
  /** From `a` to `b`. */
  readonly forward: boolean;
  /** None where no claim is left. */
  readonly words: readonly string[];
  /** Half of what its stroke takes across, both stripes of a double line among it. */
  readonly half: number;
  /** Half of the mark in its middle that says it is not so, or left open; 0 where there is none. */
  readonly mark: number;
}

const rim: ReadonlySet<string> = new Set(["Mineral", "Policy", "Goal", "DealTerm", "Sector"]);
const matter: ReadonlySet<string> = new Set(["Deal", "Event"]);

/** Sorts by id, so that the same picture is laid out alike however its rows were ordered. */
export function scene(picture: Picture): Scene {
  const nodes = picture.nodes.toSorted(byId);
  const places = new Map(nodes.map((node, place) => [node.id, place]));
  const relationships = picture.relationships
    .filter((line) => line.source !== line.target && places.has(line.source) && places.has(line.target))
    .toSorted((one, other) => relations.indexOf(one.type) - relations.indexOf(other.type) || byId(one, other));
  const links = new Map<string, { a: number; b: number; lines: SceneLine[] }>();
  for (const relationship of relationships) {
    const source = places.get(relationship.source) ?? 0;
    const target = places.get(relationship.target) ?? 0;
    const [a, b] = source < target ? [source, target] : [target, source];
    const from = nodes[source];
    const to = nodes[target];
    if (from === undefined || to === undefined) continue;
    const worded = { ...relationship, source: from, target: to };
    const line = {
      id: relationship.id,
      relationship,
      worded,
      forward: source === a,
      words: lineWords(worded),
      ...strokeOf(relationship),
    };
    const link = links.get(`${a} ${b}`);
    if (link === undefined) links.set(`${a} ${b}`, { a, b, lines: [line] });
    else link.lines.push(line);
  }
  const linesOf = new Map<string, PictureRelationship[]>(nodes.map(({ id }) => [id, []]));
  for (const line of relationships) {
    linesOf.get(line.source)?.push(line);
    linesOf.get(line.target)?.push(line);
  }
  const drawn = nodes.map((node) => sceneNode(node, linesOf.get(node.id) ?? []));
  const scale = Math.max(1, Math.sqrt(nodes.length / 20));
  return {
    nodes: drawn,
    links: [...links.values()].map((link) => ({ ...link, room: room(link.lines) })),
    halfWidth: 480 * scale,
    halfHeight: 264 * scale,
  };
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

function sceneNode(node: PictureNode, lines: readonly PictureRelationship[]): SceneNode {
  const shape = nodeShape(node, nodeState(node, lines));
  const label = shapeLabel(node.labels);
  const beside = shape.inside.length === 0 ? wrapWords(node.caption, { width: 118, size: 13.5, weight: 600 }) : [];
  const edge = shape.secondOutline ? 7 : 0;
  return {
    id: node.id,
    width: shape.width + edge,
    height: shape.height + edge,
    captionWidth: Math.ceil(Math.max(0, ...beside.map((text) => textWidth(text, 13.5, 600)))),
    captionHeight: beside.length * 16,
    role: rim.has(label) ? "rim" : matter.has(label) ? "matter" : "actor",
    label,
  };
}

/** How far a line's stroke and the mark on it reach from its middle. */
function strokeOf(relationship: PictureRelationship): Pick<SceneLine, "half" | "mark"> {
  const drawn = lineOf(relationship.claims);
  const { width, stripes, middle } = lineStyle({
    ...relationship,
    modality: drawn?.modality ?? "stated",
    disputed: drawn?.disputed ?? false,
    step: drawn?.step ?? 1,
    recordOnly: drawn?.recordOnly ?? false,
  });
  return { half: (width + stripes) / 2, mark: middle === "none" ? 0 : middle === "bar" ? 9 : 8 };
}

/** Long words may take two lines, so half of them are what a line must hold; an allegation with its denial is three clauses. */
function room(lines: readonly SceneLine[]): number {
  const widths = lines.map((line) => {
    const full = textWidth(line.words[0] ?? "", 12.5, 500);
    if (lineOf(line.worded.claims)?.modality === "alleged") return full;
    return full > 160 ? full / 2 : full;
  });
  return Math.max(60, ...widths) + 90;
}
