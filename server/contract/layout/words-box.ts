import { pointOnLine, type Point } from "../line-path.ts";
import { textWidth } from "../text-width.ts";
import type { Box } from "./box.ts";
import type { WordsPlace } from "./picture.ts";

/** Where words stand on a line from and to these centres, as a box. */
export function wordsBox(
  course: { readonly from: Point; readonly to: Point; readonly bend: number },
  words: WordsPlace,
): Box {
  const middle = pointOnLine(course.from, course.to, course.bend, 0.5);
  return {
    x: middle.x + words.dx,
    y: middle.y + words.dy,
    width: Math.max(0, ...words.lines.map((line) => textWidth(line, 12.5, 500))),
    height: words.lines.length * 15,
    angle: words.angle,
  };
}
