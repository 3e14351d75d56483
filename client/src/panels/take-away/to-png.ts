import { paintSvg, paintedFonts } from "server/contract/draw-svg/paint-svg.ts";

/** Against the picture's own size, so that it is sharp on fine screens and in print. */
const sharpness = 2;

/**
 * A picture of `drawSvg` as a bitmap at twice its size. It is painted with the page's own fonts once they are there: an SVG
 * shown as an image begins to load the fonts it carries when it is first painted, and nothing tells when they have come.
 * Throws where the browser has no room for a bitmap as large as that.
 */
export async function toPng(svg: string): Promise<Blob> {
  const drawn = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  await Promise.all([...paintedFonts(drawn)].map(([font, letters]) => document.fonts.load(font, letters)));
  const canvas = document.createElement("canvas");
  canvas.width = Number(drawn.getAttribute("width")) * sharpness;
  canvas.height = Number(drawn.getAttribute("height")) * sharpness;
  const context = canvas.getContext("2d");
  if (context === null) throw new ImageTooLarge();
  context.scale(sharpness, sharpness);
  paintSvg(drawn, context, (d) => new Path2D(d));
  const bitmap = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (bitmap === null) throw new ImageTooLarge();
  return bitmap;
}

/** The browser has no room for a bitmap of this size. */
export class ImageTooLarge extends Error {
  override readonly name = "ImageTooLarge";
}
