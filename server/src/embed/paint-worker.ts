import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCanvas, GlobalFonts, Path2D } from "@napi-rs/canvas";
import { paintSvg } from "../../contract/draw-svg/paint-svg.ts";
import { readDrawing } from "../../contract/draw-svg/read-drawing.ts";
import { answerTasks } from "../answer-tasks.ts";

/** One drawing to paint. */
export interface PaintTask {
  readonly svg: string;
  /** Pixels for each of the drawing's. */
  readonly scale: number;
}

const family = "Source Sans 3 Variable";

// The fonts that come with us: what a computer has of its own looks otherwise on each.
const fonts = join(
  dirname(createRequire(import.meta.url).resolve("@fontsource-variable/source-sans-3/package.json")),
  "files",
);
for (const file of readdirSync(fonts))
  if (/-(?:latin|latin-ext|cyrillic|cyrillic-ext|greek|vietnamese)-wght-(?:normal|italic)\.woff2$/.test(file))
    GlobalFonts.registerFromPath(join(fonts, file), family);

// The thread in which pictures are painted: the server goes on answering meanwhile.
answerTasks(({ svg, scale }: PaintTask): Uint8Array => {
  const drawing = readDrawing(svg);
  const side = (name: string) => Math.ceil(Number(drawing.getAttribute(name)) * scale);
  const canvas = createCanvas(side("width"), side("height"));
  const context = canvas.getContext("2d");
  context.scale(scale, scale);
  paintSvg(drawing, context, (d) => (d === undefined ? new Path2D() : new Path2D(d)));
  return canvas.toBuffer("image/png");
});
