import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parentPort } from "node:worker_threads";
import { createCanvas, GlobalFonts, Path2D } from "@napi-rs/canvas";
import { paintSvg } from "../../contract/draw-svg/paint-svg.ts";
import { readDrawing } from "../../contract/draw-svg/read-drawing.ts";

/** One drawing to paint, and its number among those asked for. */
export interface PaintTask {
  readonly task: number;
  readonly svg: string;
  /** Pixels for each of the drawing's. */
  readonly scale: number;
}

export type PaintReply =
  | { readonly task: number; readonly png: Uint8Array }
  | { readonly task: number; readonly failed: string };

const family = "Source Sans 3 Variable";

// The fonts that come with us: what a computer has of its own looks otherwise on each.
const fonts = join(
  dirname(createRequire(import.meta.url).resolve("@fontsource-variable/source-sans-3/package.json")),
  "files",
);
for (const file of readdirSync(fonts))
  if (/-(?:latin|latin-ext|cyrillic|cyrillic-ext|greek|vietnamese)-wght-(?:normal|italic)\.woff2$/.test(file))
    GlobalFonts.registerFromPath(join(fonts, file), family);

/** The thread in which pictures are painted: the server goes on answering meanwhile. */
parentPort?.on("message", (asked: PaintTask) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(reply(asked));
});

function reply({ task, svg, scale }: PaintTask): PaintReply {
  try {
    const drawing = readDrawing(svg);
    const side = (name: string) => Math.ceil(Number(drawing.getAttribute(name)) * scale);
    const canvas = createCanvas(side("width"), side("height"));
    const context = canvas.getContext("2d");
    context.scale(scale, scale);
    paintSvg(drawing, context, (d) => (d === undefined ? new Path2D() : new Path2D(d)));
    return { task, png: canvas.toBuffer("image/png") };
  } catch (error) {
    return { task, failed: error instanceof Error ? error.message : String(error) };
  }
}
