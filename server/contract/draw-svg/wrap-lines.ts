import { lineWidth, type TextOptions } from "./draw-text.ts";

/**
 * Running text as lines that fit a width, each as full as it can be. A word that is wider than a line, such as an address,
 * is broken. `first` is the room of the first line, where something stands before it; that line may stay empty.
 */
export function wrapLines(
  text: string,
  width: number,
  size: number,
  weight: TextOptions["weight"],
  first = width,
): readonly string[] {
  const fits = (line: string, place: number) => lineWidth(line, size, weight) <= (place === 0 ? first : width);
  const lines = [""];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const place = lines.length - 1;
    const last = lines[place] ?? "";
    const longer = last === "" ? word : `${last} ${word}`;
    if (fits(longer, place)) {
      lines[place] = longer;
      continue;
    }
    if (last !== "" || (place === 0 && first < width)) lines.push("");
    for (const part of broken(word, (piece) => fits(piece, lines.length - 1))) {
      if (lines.at(-1) === "") lines[lines.length - 1] = part;
      else lines.push(part);
    }
  }
  return lines;
}

function broken(word: string, fits: (piece: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && !fits(piece + letter)) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}
