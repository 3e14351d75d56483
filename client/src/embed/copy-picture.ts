import { palettes } from "server/contract/draw-svg/palette.ts";
import { inSlices } from "./live/in-slices.ts";
import { makeSvg } from "./live/make.ts";

/** The elements a picture of ours is made of. Whatever else an answer holds is not copied. */
const elements: ReadonlySet<string> = new Set(
  `g path rect circle ellipse line polygon polyline text tspan title desc defs marker`.split(" "),
);

/** Attributes that place and paint, and the few that say what a part is. None of them can lead anywhere or run anything. */
const attributes: ReadonlySet<string> = new Set(
  `viewBox width height d x y dx dy cx cy r rx ry x1 y1 x2 y2 points transform fill fill-opacity fill-rule stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity paint-order opacity font-family font-size font-weight font-style text-anchor dominant-baseline textLength lengthAdjust xml:space letter-spacing orient markerUnits refX refY overflow pointer-events data-l data-ls data-n data-difference lang role aria-hidden`.split(
    " ",
  ),
);

/** The names of the light colours; of two names for one colour the first, by which pictures are drawn. */
const named = new Map<string, string>();
for (const [name, colour] of Object.entries(palettes.light))
  if (!named.has(colour)) named.set(colour, `var(--${name})`);

/**
 * A picture as elements of this page, a few milliseconds at a time. A link becomes a group; what is drawn more than once is
 * copied each time, arrows get ids of our own; scripts, styles, other documents, ids (they could be mistaken for the page's
 * own) and whatever else is unknown stay behind; so does paint from elsewhere.
 */
export async function copyPicture(drawn: Element, picture: SVGSVGElement, signal: AbortSignal): Promise<void> {
  const shared = new Map([...drawn.querySelectorAll("defs > g[id]")].map((element) => [`#${element.id}`, element]));
  const arrows = new Map(
    [...drawn.querySelectorAll("defs > marker[id]")].map(({ id }, place) => [id, `lodeline-arrow-${place}`]),
  );
  give(picture, drawn, arrows);
  // `again`: part of what is drawn more than once, in which nothing is repeated, so that it comes to an end.
  const pairs: { readonly from: Element; readonly to: SVGElement; readonly again: boolean }[] = [
    { from: drawn, to: picture, again: false },
  ];
  await inSlices(
    pairs,
    ({ from, to, again }) => {
      for (const child of from.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) to.append(child.textContent ?? "");
        if (!(child instanceof Element) || (from.localName === "defs" && child.localName !== "marker")) continue;
        const repeated = child.localName === "use" && !again ? shared.get(child.getAttribute("href") ?? "") : undefined;
        const name = child.localName === "a" || repeated !== undefined ? "g" : child.localName;
        if (!elements.has(name)) continue;
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of the names above
        const copy = makeSvg(name as "g");
        give(copy, child, arrows);
        to.append(copy);
        pairs.push({ from: repeated ?? child, to: copy, again: again || repeated !== undefined });
      }
    },
    signal,
  );
  // Its name and what it shows are told by the place it stands in.
  for (const part of picture.querySelectorAll(":scope > title, :scope > desc")) part.remove();
}

/** `arrows`: the ids that the ends of lines have in what was drawn, and have here. */
function give(to: SVGElement, from: Element, arrows: ReadonlyMap<string, string>): void {
  for (const { name, value } of from.attributes)
    if (attributes.has(name) && !/url\s*\(|\\/i.test(value)) to.setAttribute(name, named.get(value) ?? value);
  const own = from.localName === "marker" ? arrows.get(from.id) : undefined;
  if (own !== undefined) to.id = own;
  for (const name of ["marker-start", "marker-end"]) {
    const end = from.getAttribute(name);
    const arrow = arrows.get(/^url\(#([\w-]+)\)$/.exec(end ?? "")?.[1] ?? "");
    if (arrow !== undefined) to.setAttribute(name, `url(#${arrow})`);
    else if (end === "none") to.setAttribute(name, end);
  }
}
