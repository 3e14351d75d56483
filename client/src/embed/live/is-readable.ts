import { palettes } from "server/contract/draw-svg/palette.ts";

/** Whether the ink of what is marked can be read on a colour, six hexadecimal digits: 7 to 1 at least. */
export function isReadable(accent: string): boolean {
  const light = (hex: string) =>
    [0, 2, 4]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, place) => sum + part * ([0.2126, 0.7152, 0.0722][place] ?? 0), 0.05);
  return light(accent) / light(palettes.light["on-marker"].slice(1)) >= 7;
}
