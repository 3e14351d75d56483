import { xmlElement } from "../xml.ts";
import type { Palette } from "./palette.ts";
import type { Picture } from "./picture.ts";

/** Pixels between a shape and the ring around it. */
const off = 7;

/** The ring around the entity that stands out, under everything else; nothing where it is not drawn. */
export function focusRing({ nodes }: Pick<Picture, "nodes">, focus: string | undefined, palette: Palette): string {
  const focused = nodes.find(({ node }) => node.id === focus);
  if (focused === undefined) return "";
  const { shape, x, y } = focused;
  return xmlElement("rect", {
    x: Math.round(x - shape.width / 2 - off),
    y: Math.round(y - shape.height / 2 - off),
    width: Math.round(shape.width + 2 * off),
    height: Math.round(shape.height + 2 * off),
    rx: 10,
    fill: "none",
    stroke: palette.ink,
    "stroke-width": 3,
  });
}
