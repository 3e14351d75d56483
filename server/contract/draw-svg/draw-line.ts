import type { Point } from "../line-path.ts";
import type { LineStyle } from "../line-style.ts";
import { xmlElement, xmlNumber } from "../xml.ts";
import { angleAt, angleBetween, onCourse, ringRadius, shareBefore, type LineCourse } from "./line-course.ts";

/** The colours of one line. */
export interface LineColours {
  readonly hue: string;
  /** What shows through a double line, a hollow arrow and a ring. */
  readonly ground: string;
}

/** Pixels across a line within which it is pointed at. */
const reach = 14;

/** Nothing to be seen, but wide enough to be hit where a thin line would be missed. */
export function drawReach(course: LineCourse): string {
  return xmlElement("path", { d: coursePath(course), fill: "none", stroke: "transparent", "stroke-width": reach });
}

/** A line with its ends: firmness by the stroke, state at the ends. */
export function drawLine(course: LineCourse, style: LineStyle, { hue, ground }: LineColours): string {
  const d = coursePath(course);
  const stroke = {
    d,
    fill: "none",
    "stroke-dasharray": style.dash.length === 0 ? undefined : style.dash.join(" "),
    "stroke-linecap": style.cap === "butt" ? undefined : style.cap,
  };
  return [
    xmlElement("path", { ...stroke, stroke: hue, "stroke-width": style.width + style.stripes }),
    style.stripes > 0 ? xmlElement("path", { ...stroke, stroke: ground, "stroke-width": style.width }) : "",
    drawExtras(course, style, { hue, ground }),
    arrow(course, style.arrow, hue, ground),
  ].join("");
}

/** Something drawn around 0, 0 for a line that runs to the right, and where it stands on this one; the angle in degrees. */
export interface Placed {
  readonly svg: string;
  readonly point: Point;
  readonly angle: number;
}

/** What says the state of a line along its way: that it is cancelled, that it is past; empty where it holds. */
function drawExtras(course: LineCourse, style: LineStyle, colours: LineColours): string {
  return drawPlaced(slashesOf(course, style, colours)) + drawPlaced(ringOf(course, style, colours));
}

/** The ring at the tail of what is past. */
function ringOf(course: LineCourse, style: LineStyle, colours: LineColours): Placed | undefined {
  if (style.tail !== "ring") return undefined;
  return { svg: ringAround(0, course, colours), point: course.tail, angle: 0 };
}

/** A ring around a point so many pixels to the right of 0, 0. */
export function ringAround(cx: number, { arrowSize }: LineCourse, { hue, ground }: LineColours): string {
  return xmlElement("circle", {
    cx: cx === 0 ? undefined : cx,
    r: arrowSize * ringRadius,
    fill: ground,
    stroke: hue,
    "stroke-width": 1.6,
  });
}

/** The mark in a line's middle, said not to be so or left open; empty where there is none. It belongs over words. */
export function drawMark(course: LineCourse, style: LineStyle, colours: LineColours): string {
  return drawPlaced(middleOf(course, style, colours));
}

function coursePath({ from, to, control }: LineCourse): string {
  const start = `M${at(from)}`;
  return control === undefined ? `${start}L${at(to)}` : `${start}Q${at(control)} ${at(to)}`;
}

function at({ x, y }: Point): string {
  return `${xmlNumber(x)} ${xmlNumber(y)}`;
}

function drawPlaced(one: Placed | undefined): string {
  if (one === undefined) return "";
  const turned = one.angle === 0 ? "" : ` rotate(${xmlNumber(one.angle)})`;
  return xmlElement("g", { transform: `translate(${at(one.point)})${turned}` }, one.svg);
}

function arrow(course: LineCourse, kind: LineStyle["arrow"], hue: string, ground: string): string {
  if (kind === "none") return "";
  const angle = angleBetween(course.control === undefined ? course.from : onCourse(course, 0.9), course.tip);
  return drawPlaced({ svg: arrowPath(kind, course.arrowSize, hue, ground), point: course.tip, angle });
}

/** An arrow whose tip is at 0, 0, for a line that runs to the right. */
export function arrowPath(
  kind: Exclude<LineStyle["arrow"], "none">,
  size: number,
  hue: string,
  ground: string,
): string {
  if (kind === "chevron") {
    const reach = 0.15 * size;
    const d = `M${xmlNumber(-reach - 0.4)} ${xmlNumber(-reach)}L-1.4 0L${xmlNumber(-reach - 0.4)} ${xmlNumber(reach)}`;
    return xmlElement("path", { d, fill: "none", stroke: hue, "stroke-width": Math.max(2.2, size * 0.055) });
  }
  const d = `M0 0L${xmlNumber(-0.3 * size)} ${xmlNumber(-0.15 * size)}V${xmlNumber(0.15 * size)}Z`;
  return kind === "filled"
    ? xmlElement("path", { d, fill: hue })
    : xmlElement("path", { d, fill: ground, stroke: hue, "stroke-width": 1.6 });
}

/** The mark in a line's middle: a bar where it is said not to be so, a diamond where that is left open. */
export function middleOf(
  course: LineCourse,
  { middle: kind }: LineStyle,
  { hue, ground }: LineColours,
): Placed | undefined {
  if (kind === "none") return undefined;
  const half = { point: onCourse(course, 0.5), angle: angleAt(course, 0.5) };
  if (kind === "bar") {
    const tall = 0.3 * course.arrowSize;
    const thick = Math.max(3.5, 0.09 * course.arrowSize);
    const svg = xmlElement("rect", { x: -thick / 2, y: -tall / 2, width: thick, height: tall, fill: hue });
    return { ...half, svg };
  }
  const reach = xmlNumber(Math.max(6.5, 0.15 * course.arrowSize));
  const d = `M-${reach} 0L0 -${reach}L${reach} 0L0 ${reach}Z`;
  return { ...half, svg: xmlElement("path", { d, fill: ground, stroke: hue, "stroke-width": 1.6 }) };
}

/** Two strokes that cut the line of what is cancelled before its arrow. */
export function slashesOf(course: LineCourse, style: LineStyle, { hue, ground }: LineColours): Placed | undefined {
  if (!style.slashes) return undefined;
  // A short line, as in a legend, keeps some of its stroke before them.
  const most = 0.5 * Math.hypot(course.tip.x - course.from.x, course.tip.y - course.from.y);
  const share = shareBefore(course, Math.min(most, Math.max(34, course.arrowSize * 0.3 + 20)));
  const stroke = (x: number) =>
    xmlElement("path", { d: `M${x - 2.9} 6.5L${x + 2.9} -6.5`, stroke: hue, "stroke-width": 1.7 });
  const gap = xmlElement("path", { d: "M-5.5 6.5L0.3 -6.5H5.5L-0.3 6.5Z", fill: ground });
  return {
    svg: gap + stroke(-2.6) + stroke(2.6),
    point: onCourse(course, share),
    angle: angleAt(course, share),
  };
}
