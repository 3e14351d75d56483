import type { ComponentType } from "react";
import type { CanvasProps } from "../canvas/canvas.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";

/** The canvas, in a file of its own: a page is read before it has come. */
export const canvasPart = lazyPart(
  async (): Promise<ComponentType<CanvasProps>> => (await import("../canvas/canvas.tsx")).Canvas,
);
