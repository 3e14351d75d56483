import type { FontFace as CarriedFace } from "server/contract/draw-svg/draw-svg.ts";

const family = "Source Sans 3 Variable";

interface Declared {
  readonly italic: boolean;
  readonly range: string;
  readonly address: URL;
}

/**
 * The page's own font files that a picture needs for its letters, to be carried along in it. Throws where one of them cannot
 * be had.
 */
export async function pageFaces(svg: string): Promise<readonly CarriedFace[]> {
  const letters = new Set(Array.from(svg, (letter) => letter.codePointAt(0) ?? 0));
  const slanted = svg.includes('font-style="italic"');
  const needed = declared().filter(
    ({ italic, range }) => (slanted || !italic) && [...letters].some((letter) => holds(range, letter)),
  );
  return Promise.all(
    needed.map(async ({ italic, range, address }) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`The font ${address.pathname} answered ${response.status}.`);
      return { italic, range, source: `data:font/woff2;base64,${base64(await response.arrayBuffer())}` };
    }),
  );
}

/** The files that the page's sheets declare for its family. */
function declared(): readonly Declared[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string) => rule.style.getPropertyValue(name);
      const file = /url\("?([^")]+)"?\)/.exec(value("src"))?.[1];
      if (file === undefined || !value("font-family").includes(family)) return [];
      return {
        italic: value("font-style") === "italic",
        range: value("unicode-range") || "U+0-10FFFF",
        address: new URL(file, sheet.href ?? document.baseURI),
      };
    }),
  );
}

/** Whether a range of a sheet, such as `U+0-FF, U+131`, holds a letter. */
function holds(range: string, letter: number): boolean {
  return range.split(",").some((part) => {
    const [from = "", to = from] = part.trim().replace(/^U\+/i, "").split("-");
    return (
      letter >= Number.parseInt(from.replaceAll("?", "0"), 16) && letter <= Number.parseInt(to.replaceAll("?", "F"), 16)
    );
  });
}

function base64(bytes: ArrayBuffer): string {
  let text = "";
  for (const byte of new Uint8Array(bytes)) text += String.fromCodePoint(byte);
  return btoa(text);
}
