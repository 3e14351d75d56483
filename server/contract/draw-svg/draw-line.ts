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

/** What says the state of a line along its way: that it is cancelled, that it is past; empty where it holds. */
export function drawExtras(course: LineCourse, style: LineStyle, { hue, ground }: LineColours): string {
  return [
    style.slashes ? slashes(course, hue, ground) : "",
    style.tail === "ring"
      ? xmlElement("circle", {
          cx: course.tail.x,
          cy: course.tail.y,
          r: course.arrowSize * ringRadius,
          fill: ground,
          stroke: hue,
          "stroke-width": 1.6,
        })
      : "",
  ].join("");
}

/** The mark in a line's middle, said not to be so or left open; empty where there is none. It belongs over words. */
export function drawMark(course: LineCourse, { middle: kind }: LineStyle, { hue, ground }: LineColours): string {
  return kind === "none" ? "" : middle(course, kind, hue, ground);
}

function coursePath({ from, to, control }: LineCourse): string {
  const start = `M${at(from)}`;
  return control === undefined ? `${start}L${at(to)}` : `${start}Q${at(control)} ${at(to)}`;
}

function at({ x, y }: Point): string {
  return `${xmlNumber(x)} ${xmlNumber(y)}`;
}

/** Something drawn around 0, 0 for a line that runs to the right, at its place on this one. */
function placed(point: Point, angle: number, ...content: readonly string[]): string {
  return xmlElement("g", { transform: `translate(${at(point)}) rotate(${xmlNumber(angle)})` }, ...content);
}

function arrow(course: LineCourse, kind: LineStyle["arrow"], hue: string, ground: string): string {
  if (kind === "none") return "";
  const angle = angleBetween(course.control === undefined ? course.from : onCourse(course, 0.9), course.tip);
  return placed(course.tip, angle, arrowPath(kind, course.arrowSize, hue, ground));
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

function middle(course: LineCourse, kind: "bar" | "diamond", hue: string, ground: string): string {
  const half = onCourse(course, 0.5);
  const angle = angleAt(course, 0.5);
  if (kind === "bar") {
    const tall = 0.3 * course.arrowSize;
    const thick = Math.max(3.5, 0.09 * course.arrowSize);
    return placed(
      half,
      angle,
      xmlElement("rect", { x: -thick / 2, y: -tall / 2, width: thick, height: tall, fill: hue }),
    );
  }
  const reach = xmlNumber(Math.max(6.5, 0.15 * course.arrowSize));
  return placed(
    half,
    angle,
    xmlElement("path", {
      d: `M-${reach} 0L0 -${reach}L${reach} 0L0 ${reach}Z`,
      fill: ground,
      stroke: hue,
      "stroke-width": 1.6,
    }),
  );
}

/** Two strokes that cut the line before its arrow. */
function slashes(course: LineCourse, hue: string, ground: string): string {
  // A short line, as in a legend, keeps some of its stroke before them.
  const most = 0.5 * Math.hypot(course.tip.x - course.from.x, course.tip.y - course.from.y);
  const share = shareBefore(course, Math.min(most, Math.max(34, course.arrowSize * 0.3 + 20)));
  const stroke = (x: number) =>
    xmlElement("path", { d: `M${x - 2.9} 6.5L${x + 2.9} -6.5`, stroke: hue, "stroke-width": 1.7 });
  return placed(
    onCourse(course, share),
    angleAt(course, share),
    xmlElement("path", { d: "M-5.5 6.5L0.3 -6.5H5.5L-0.3 6.5Z", fill: ground }),
    stroke(-2.6),
    stroke(2.6),
  );
}
