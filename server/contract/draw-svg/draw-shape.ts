import { stackedBy, type NodeShape } from "../node-shape.ts";
import { shapePath } from "../shape-path.ts";
import { xmlElement } from "../xml.ts";
import { drawText } from "./draw-text.ts";
import { fillOf, strokeOf, type Palette } from "./palette.ts";

/** A shape around 0, 0 with what stands inside it. `code`: empty for a bare one. */
export function drawShape(shape: NodeShape, code: string, palette: Palette): string {
  const stroke = strokeOf(palette, shape.family);
  const path = (grow?: number) => shapePath(shape.shape, shape.width, shape.height, shape.cornerRadius, grow);
  return [
    shape.secondOutline ? xmlElement("path", { d: path(3.5), fill: "none", stroke, "stroke-width": 1 }) : "",
    shape.stacked
      ? xmlElement("path", {
          d: path(),
          transform: `translate(${stackedBy} ${-stackedBy})`,
          fill: fillOf(palette, shape.family, shape.fill),
          stroke,
          "stroke-width": shape.border.width,
        })
      : "",
    xmlElement("path", {
      d: path(),
      fill: fillOf(palette, shape.family, shape.fill),
      stroke,
      "stroke-width": shape.border.width,
      "stroke-linecap": shape.border.style === "dotted" ? "round" : undefined,
      "stroke-dasharray": shape.border.style === "dotted" ? "0.01 4" : undefined,
    }),
    shape.struck
      ? xmlElement("path", {
          d: `M${-shape.width / 2 - 2} ${shape.height / 2 + 2}L${shape.width / 2 + 2} ${-shape.height / 2 - 2}`,
          stroke,
          "stroke-width": 1.6,
        })
      : "",
    drawInside(shape, code, palette),
  ].join("");
}

/** How a name is set that stands inside its shape. */
export const insideType = { size: 13, weight: 400, leading: 15 } as const;

/** How the few characters inside a shape are set; `x`: pixels off its middle. */
export function codeOf(shape: NodeShape, code: string, palette: Palette) {
  const isTag = shape.shape === "tag";
  return {
    x: isTag ? -0.06 * shape.width : 0,
    size: code.length > 2 ? 11.5 : 13.5,
    weight: isTag ? 500 : 650,
    fill: shape.fill === "solid" ? (palette["on-solid"] ?? palette.ground) : palette.ink,
  } as const;
}

/** What stands inside a shape: its name, else its code; empty where neither does. */
function drawInside(shape: NodeShape, code: string, palette: Palette): string {
  if (shape.inside.length > 0) return drawText(shape.inside, { x: 0, y: 0 }, { ...insideType, fill: palette.ink });
  if (code === "") return "";
  const { x, ...set } = codeOf(shape, code, palette);
  return drawText([code], { x, y: 0 }, set);
}
