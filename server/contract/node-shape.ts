import type { Label } from "./label.ts";
import type { NodeState } from "./node-state.ts";
import { shapeLabel } from "./shape-label.ts";
import { textWidth } from "./text-width.ts";
import { wrapWords } from "./wrap-words.ts";

export type ShapeName =
  | "round-rectangle"
  | "ellipse"
  | "hexagon"
  | "diamond"
  | "octagon"
  | "tag"
  | "rectangle"
  | "cut-rectangle"
  | "bottom-round-rectangle"
  | "barrel";

/** The muted colours of shapes, by what they stand for; a theme gives stroke, solid and tint of each. */
export type ShapeFamily = "people" | "places" | "organizations" | "rebels" | "minerals" | "deals" | "quiet";

export interface ShapeSubject {
  /** The first label the model knows decides. */
  readonly labels: readonly string[];
  readonly caption: string;
  readonly collective: boolean;
}

/** A node's shape, in pixels and in words that any renderer can draw: a canvas and an SVG alike. */
export interface NodeShape {
  readonly shape: ShapeName;
  readonly width: number;
  readonly height: number;
  /** Of a rounded rectangle. */
  readonly cornerRadius: number;
  readonly family: ShapeFamily;
  readonly fill: "solid" | "tint" | "ground" | "none";
  readonly border: { readonly width: number; readonly style: "solid" | "dotted" };
  /** A second outline, 1 wide at a distance of 2.5: a group or class. */
  readonly secondOutline: boolean;
  /** A stroke from corner to corner: cancelled. */
  readonly struck: boolean;
  /** Another one of it looks out behind its upper right: several drawn as one. */
  readonly stacked: boolean;
  /** The caption's lines, where the name stands in the shape; empty where it stands beside it. */
  readonly inside: readonly string[];
}

interface Plain {
  readonly shape: ShapeName;
  readonly width: number;
  readonly height: number;
  readonly family: ShapeFamily;
  readonly fill: "solid" | "tint" | "ground";
}

const plain: Readonly<Record<Label, Plain>> = {
  Country: { shape: "round-rectangle", width: 50, height: 34, family: "places", fill: "solid" },
  Region: { shape: "round-rectangle", width: 50, height: 34, family: "places", fill: "tint" },
  Leader: { shape: "ellipse", width: 40, height: 40, family: "people", fill: "solid" },
  Official: { shape: "ellipse", width: 38, height: 38, family: "people", fill: "tint" },
  Person: { shape: "ellipse", width: 38, height: 38, family: "people", fill: "ground" },
  RebelGroup: { shape: "diamond", width: 50, height: 50, family: "rebels", fill: "solid" },
  Organization: { shape: "hexagon", width: 48, height: 38, family: "organizations", fill: "tint" },
  Mineral: { shape: "octagon", width: 40, height: 40, family: "minerals", fill: "tint" },
  Deal: { shape: "tag", width: 62, height: 32, family: "deals", fill: "solid" },
  Event: { shape: "tag", width: 62, height: 32, family: "deals", fill: "tint" },
  Policy: { shape: "rectangle", width: 0, height: 0, family: "quiet", fill: "ground" },
  Goal: { shape: "cut-rectangle", width: 0, height: 0, family: "quiet", fill: "ground" },
  DealTerm: { shape: "bottom-round-rectangle", width: 0, height: 0, family: "quiet", fill: "ground" },
  Sector: { shape: "barrel", width: 0, height: 0, family: "quiet", fill: "ground" },
};

/** The shape of an entity in a state; abstract things carry their name inside and are as large as it. */
export function nodeShape(subject: ShapeSubject, state: NodeState): NodeShape {
  const form = plain[shapeLabel(subject.labels)];
  const abstract = form.family === "quiet";
  const inside = abstract ? wrapWords(subject.caption, { width: 124, size: 13, weight: 400 }) : [];
  const widest = Math.max(24, ...inside.map((line) => textWidth(line, 13, 400)));
  return {
    shape: form.shape,
    width: abstract ? Math.ceil(widest) + 20 : form.width,
    height: abstract ? inside.length * 15 + 12 : form.height,
    cornerRadius: 7,
    family: form.family,
    fill: state === "imagined" ? "none" : state === "open" ? "ground" : form.fill,
    border: state === "imagined" ? { width: 2, style: "dotted" } : { width: abstract ? 1.1 : 1.5, style: "solid" },
    secondOutline: subject.collective && !abstract,
    struck: state === "cancelled",
    stacked: false,
    inside,
  };
}

/** By how much the shape behind a stacked one stands to its right and above it, in pixels. */
export const stackedBy = 5;

/** What several neighbours are drawn as: like no entity, with their number inside. */
export const groupShape: NodeShape = {
  shape: "round-rectangle",
  width: 44,
  height: 30,
  cornerRadius: 2,
  family: "quiet",
  fill: "ground",
  border: { width: 1.5, style: "solid" },
  secondOutline: false,
  struck: false,
  stacked: true,
  inside: [],
};
