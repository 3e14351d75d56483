import { palettes } from "server/contract/draw-svg/palette.ts";
import { inSlices } from "./live/in-slices.ts";
import { makeSvg } from "./live/make.ts";

/** The elements a picture of ours is made of. Whatever else an answer holds is not copied. */
const elements: ReadonlySet<string> = new Set(
  `g path rect circle ellipse line polygon polyline text tspan title desc`.split(" "),
);

/** Attributes that place and paint, and the few that say what a part is. None of them can lead anywhere or run anything. */
const attributes: ReadonlySet<string> = new Set(
  `viewBox width height d x y dx dy cx cy r rx ry x1 y1 x2 y2 points transform fill fill-opacity fill-rule stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity paint-order opacity font-family font-size font-weight font-style text-anchor dominant-baseline textLength lengthAdjust xml:space letter-spacing data-l data-n data-difference lang role aria-hidden`.split(
    " ",
  ),
);

/** The names of the light colours; of two names for one colour the first, by which pictures are drawn. */
const named = new Map<string, string>();
for (const [name, colour] of Object.entries(palettes.light))
  if (!named.has(colour)) named.set(colour, `var(--${name})`);

/**
 * A picture as elements of this page, a few milliseconds at a time. A link becomes a group; scripts, styles, other documents,
 * ids (they could be mistaken for the page's own) and whatever else is unknown stay behind; so does paint from elsewhere.
 */
export async function copyPicture(drawn: Element, picture: SVGSVGElement, signal: AbortSignal): Promise<void> {
  give(picture, drawn);
  const pairs: (readonly [Element, SVGElement])[] = [[drawn, picture]];
  await inSlices(
    pairs,
    ([from, to]) => {
      for (const child of from.childNodes) {
        if (child instanceof Element) {
          const name = child.localName === "a" ? "g" : child.localName;
          if (!elements.has(name)) continue;
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of the names above
          const copy = makeSvg(name as "g");
          give(copy, child);
          to.append(copy);
          pairs.push([child, copy]);
        } else if (child.nodeType === Node.TEXT_NODE) to.append(child.textContent ?? "");
      }
    },
    signal,
  );
  // Its name and what it shows are told by the place it stands in.
  for (const part of picture.querySelectorAll(":scope > title, :scope > desc")) part.remove();
}

function give(to: SVGElement, from: Element): void {
  for (const { name, value } of from.attributes)
    if (attributes.has(name) && !/url\s*\(|\\/i.test(value)) to.setAttribute(name, named.get(value) ?? value);
}
