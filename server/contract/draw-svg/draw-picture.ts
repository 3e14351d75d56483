import { differenceHues, differencePlace, differenceRadius, type WordsOnLine } from "../difference.ts";
import { pointOnLine, type Point } from "../line-path.ts";
import { textWidth } from "../text-width.ts";
import { xmlElement, xmlText } from "../xml.ts";
import { drawDifference } from "./draw-difference.ts";
import { drawLine, drawMark, drawReach } from "./draw-line.ts";
import { drawShape } from "./draw-shape.ts";
import { drawText } from "./draw-text.ts";
import { lineCourse, onCourse, type LineCourse } from "./line-course.ts";
import type { Palette } from "./palette.ts";
import type { Picture, PictureLine, PictureNode } from "./picture.ts";

/** A picture as SVG, in its own coordinates, and the room it takes. */
export interface DrawnPicture {
  readonly svg: string;
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a picture says beside what it shows. */
export interface PictureWords {
  /** Each line as a sentence that can stand alone, by its id: what is read where the line is pointed at. */
  readonly sentences: ReadonlyMap<string, string>;
  /** How many neighbours of an entity are not drawn, by its id; none where nothing is said of it. */
  readonly beyond: ReadonlyMap<string, number>;
  /** Where lines lead, by their ids: each is a link then, named by its sentence. */
  readonly addresses?: ReadonlyMap<string, string>;
}

/** How captions and words are set: as on the canvas, a little above the middle of their room, and nearer to their shape. */
export const pictureType = {
  captionSize: 13.5,
  captionLeading: 16,
  wordSize: 12.5,
  wordLeading: 15,
  rise: 1.6,
} as const;
const { captionSize, captionLeading, wordSize, wordLeading, rise } = pictureType;
const gaps = { below: 3.4, above: 3.9 } as const;

/** Draws the lines, over them their words and marks, the shapes, and their captions: no line runs over a shape or a word. */
export function drawPicture(
  picture: Picture,
  { sentences, beyond, addresses }: PictureWords,
  palette: Palette,
): DrawnPicture {
  const nodes = new Map(picture.nodes.map((node) => [node.node.id, node]));
  const strokes: string[] = [];
  const marks: string[] = [];
  const signs: Point[] = [];
  for (const line of picture.lines) {
    const source = nodes.get(line.relationship.source);
    const target = nodes.get(line.relationship.target);
    if (source === undefined || target === undefined || source === target) continue;
    const course = lineCourse(line, source, target);
    const colours = { hue: palette[hueOf(line)], ground: palette.ground };
    const title = titled(sentences.get(line.relationship.id));
    const href = addresses?.get(line.relationship.id);
    strokes.push(
      xmlElement(
        href === undefined ? "g" : "a",
        { "data-line": line.relationship.id, href },
        title,
        href === undefined ? "" : drawReach(course),
        drawLine(course, line.style, colours),
      ),
    );
    marks.push(drawMark(course, line.style, colours));
    if (line.difference === undefined || line.difference === "same") continue;
    const sign = signPlace(picture, line, course, signs);
    signs.push(sign);
    marks.push(drawDifference(sign, line.difference, palette));
  }
  const words = picture.lines.flatMap((line) => {
    const { words: said, style } = line;
    if (said === null) return [];
    return drawText(said.lines, said, {
      size: wordSize,
      weight: 500,
      leading: wordLeading,
      fill: palette[hueOf(line)],
      halo: palette.ground,
      italic: style.italic,
      angle: said.angle,
      rise,
    });
  });
  const shapes = picture.nodes.map((node) => {
    return xmlElement(
      "g",
      {
        "data-entity": node.node.id,
        transform: `translate(${node.x.toFixed(2)} ${node.y.toFixed(2)})`,
        "font-style": node.node.recordOnly && node.shape.inside.length > 0 ? "italic" : undefined,
      },
      titled(node.node.name),
      drawShape(node.shape, node.node.code, palette),
    );
  });
  const captions = picture.nodes.flatMap((node) => (node.caption.length === 0 ? [] : drawCaption(node, palette)));
  const badges = picture.nodes.flatMap((node) => {
    const count = beyond.get(node.node.id);
    return count === undefined ? [] : drawBadge(node, count, palette);
  });
  return {
    svg: [...strokes, ...words, ...marks, ...shapes, ...captions, ...badges].join(""),
    box: pictureBox(picture),
  };
}

/** The room a picture takes, in its own coordinates. */
export function pictureBox(picture: Picture): Box {
  const nodes = new Map(picture.nodes.map((node) => [node.node.id, node]));
  const boxes = picture.lines.flatMap((line) => {
    const source = nodes.get(line.relationship.source);
    const target = nodes.get(line.relationship.target);
    const said = line.words === null ? [] : [wordsBox(line.words)];
    return source === undefined || target === undefined || source === target
      ? said
      : [lineBox(line, source, target), ...said];
  });
  for (const node of picture.nodes) boxes.push(shapeBox(node), captionBox(node));
  return boxes.reduce(joined, boxes[0] ?? { left: 0, top: 0, right: 0, bottom: 0 });
}

/** Where the sign of a difference stands on a line: clear of all words, of every shape and of the other signs. */
export function signPlace(picture: Picture, line: PictureLine, course: LineCourse, signs: readonly Point[]): Point {
  const reach = differenceRadius;
  return differencePlace(
    (share) => onCourse(course, share),
    line.words === null ? undefined : wordsOn(line.words),
    picture.lines.flatMap(({ words }) => (words === null ? [] : [wordsOn(words)])),
    reach,
    (point) =>
      picture.nodes.every(
        ({ x, y, shape }) =>
          Math.abs(point.x - x) >= shape.width / 2 + reach || Math.abs(point.y - y) >= shape.height / 2 + reach,
      ) && signs.every((other) => Math.hypot(point.x - other.x, point.y - other.y) > 2 * reach),
  );
}

/** Where two days are compared, the colour says how a line differs, not its relation. */
export function hueOf({ difference, style }: PictureLine) {
  return difference === undefined ? style.hue : differenceHues[difference];
}

function wordsOn({ x, y, lines, angle }: NonNullable<PictureLine["words"]>): WordsOnLine {
  const width = Math.max(...lines.map((line) => textWidth(line, wordSize, 500)));
  return { x, y, width, height: lines.length * wordLeading, angle: (angle * Math.PI) / 180 };
}

function titled(text: string | undefined): string {
  return text === undefined ? "" : xmlElement("title", {}, xmlText(text));
}

/** Where a caption stands: the middle of its block, or of the side that faces the shape. */
export function captionPlace({
  x,
  y,
  shape,
  caption,
  side,
}: PictureNode): Point & { readonly anchor: "start" | "middle" | "end" } {
  const grow = shape.secondOutline ? 3.5 : 0;
  const across = shape.width / 2 + 8 + grow;
  const down = shape.height / 2 + grow + (caption.length * captionLeading) / 2;
  switch (side) {
    case "below":
      return { x, y: y + down + gaps.below, anchor: "middle" };
    case "above":
      return { x, y: y - down - gaps.above, anchor: "middle" };
    case "right":
      return { x: x + across, y, anchor: "start" };
    case "left":
      return { x: x - across, y, anchor: "end" };
    case "inside":
      return { x, y, anchor: "middle" };
  }
}

function drawCaption(node: PictureNode, palette: Palette): string {
  const { anchor, ...at } = captionPlace(node);
  return drawText(node.caption, at, {
    size: captionSize,
    weight: 600,
    leading: captionLeading,
    fill: palette.ink,
    halo: palette.ground,
    italic: node.node.recordOnly,
    anchor,
    rise,
  });
}

const badgeHeight = 16;

/** At the upper right of a shape: how many of its neighbours are not drawn. */
export function drawBadge({ x, y, shape, side }: PictureNode, count: number, palette: Palette): string {
  const text = `+${count}`;
  const width = Math.max(badgeHeight, textWidth(text, 11.5, 500) + 10);
  const middle = { x: x + shape.width / 2 + 6, y: y - shape.height / 2 + (side === "above" ? 5 : 0) };
  return (
    xmlElement("rect", {
      x: middle.x - width / 2,
      y: middle.y - badgeHeight / 2,
      width,
      height: badgeHeight,
      rx: badgeHeight / 2,
      fill: palette.ground,
      stroke: palette.control,
    }) + drawText([text], middle, { size: 11.5, weight: 500, fill: palette.ink })
  );
}

function joined(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

function around(points: readonly Point[], by: number): Box {
  return {
    left: Math.min(...points.map(({ x }) => x)) - by,
    top: Math.min(...points.map(({ y }) => y)) - by,
    right: Math.max(...points.map(({ x }) => x)) + by,
    bottom: Math.max(...points.map(({ y }) => y)) + by,
  };
}

function lineBox({ bend }: PictureLine, source: PictureNode, target: PictureNode): Box {
  return around(
    [0, 0.25, 0.5, 0.75, 1].map((share) => pointOnLine(source, target, bend, share)),
    10,
  );
}

function shapeBox({ x, y, shape }: PictureNode): Box {
  const more = shape.secondOutline ? 5 : 3;
  return {
    left: x - shape.width / 2 - more,
    top: y - shape.height / 2 - more,
    right: x + shape.width / 2 + more,
    bottom: y + shape.height / 2 + more,
  };
}

function captionBox(node: PictureNode): Box {
  if (node.caption.length === 0) return shapeBox(node);
  const { x, y, anchor } = captionPlace(node);
  const width = Math.max(...node.caption.map((line) => textWidth(line, captionSize, 600)));
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const height = node.caption.length * captionLeading;
  return { left: left - 2, right: left + width + 2, top: y - height / 2, bottom: y + height / 2 };
}

function wordsBox({ x, y, lines, angle }: NonNullable<PictureLine["words"]>): Box {
  const turn = (angle * Math.PI) / 180;
  const w = Math.max(...lines.map((line) => textWidth(line, wordSize, 500))) / 2;
  const h = (lines.length * wordLeading) / 2;
  const across = Math.abs(w * Math.cos(turn)) + Math.abs(h * Math.sin(turn));
  const down = Math.abs(w * Math.sin(turn)) + Math.abs(h * Math.cos(turn));
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}
