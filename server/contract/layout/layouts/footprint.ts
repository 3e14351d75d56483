import type { SceneNode } from "../scene.ts";

/** What a shape takes with a caption that stands below it, in pixels. */
export function footprint(node: SceneNode): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(node.width, node.captionWidth),
    height: node.height + (node.captionHeight > 0 ? node.captionHeight + 5 : 0),
  };
}
