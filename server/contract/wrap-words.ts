import { textWidth } from "./text-width.ts";

export interface WrapOptions {
  /** Pixels a line may take; a single word longer than that keeps a line of its own. */
  readonly width: number;
  /** Type size in pixels. */
  readonly size: number;
  readonly weight: 400 | 500 | 600;
}

/**
 * Breaks text between words into as few lines as fit the width, then evens them out, so that no
 * caption ends in a lone short word. Nothing is cut and no dots are added.
 */
export function wrapWords(text: string, options: WrapOptions): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const greedy = fill(words, options.width, options);
  let best = greedy;
  const widest = Math.max(0, ...greedy.map((line) => textWidth(line, options.size, options.weight)));
  for (let width = widest - 4; width > widest * 0.5; width -= 4) {
    const tried = fill(words, width, options);
    if (tried.length > greedy.length) break;
    best = tried;
  }
  return best;
}

function fill(words: readonly string[], width: number, options: WrapOptions): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, options.size, options.weight) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
