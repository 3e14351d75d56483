import type { NodeData } from "./line-data.ts";

const sharpness = 4;
const known = new Map<string, string>();

/**
 * A shape's code as a small bitmap the size of the shape, as a data address; the font must be loaded. Kept by content.
 * `none` where there is no code, as a stylesheet says it.
 */
export function codeImage(
  code: string,
  shape: Pick<NodeData, "shape" | "width" | "height">,
  colour: string,
  family: string,
): string {
  if (code === "") return "none";
  const key = [code, shape.shape, shape.width, shape.height, colour].join("|");
  const found = known.get(key);
  if (found !== undefined) return found;
  const canvas = document.createElement("canvas");
  canvas.width = shape.width * sharpness;
  canvas.height = shape.height * sharpness;
  // Read at once: a canvas in the graphics card's memory would be fetched back from there for each code.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return "none";
  context.scale(sharpness, sharpness);
  const isTag = shape.shape === "tag";
  const size = code.length > 2 ? 11.5 : 13.5;
  context.font = `${isTag ? 500 : 650} ${size}px ${family}`;
  context.fillStyle = colour;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.fillText(code, isTag ? shape.width * 0.44 : shape.width / 2, shape.height / 2 + size * 0.34);
  const image = canvas.toDataURL("image/png");
  known.set(key, image);
  return image;
}
