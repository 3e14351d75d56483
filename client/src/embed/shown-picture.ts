/** The names of frames over a picture in the page: over a wide one, and over one for narrow places. */
export const covering = { wide: "lodeline-wide", narrow: "lodeline-narrow" } as const;

/**
 * Of a frame's pictures, a wide one and often one for narrow places, the one that it covers, or else the one that its place
 * shows, once it has its place: a frame of another site may begin before. The other is taken out of the page: one picture comes
 * alive, and nobody meets the same twice.
 */
export async function shownPicture(page: Document): Promise<SVGSVGElement | undefined> {
  const pictures = [...page.querySelectorAll<SVGSVGElement>("figure svg")];
  const over = Object.values(covering).find((name) => name === window.name);
  if (over === undefined) await new Promise(requestAnimationFrame);
  const fits = (picture: SVGSVGElement) =>
    over === undefined
      ? picture.getClientRects().length > 0
      : (over === covering.narrow) === (picture.closest(".narrow") !== null);
  const shown = pictures.find(fits) ?? pictures[0];
  for (const picture of pictures) {
    const figure = picture.closest("figure");
    if (picture === shown) figure?.classList.add("chosen");
    else figure?.remove();
  }
  return shown;
}
