/**
 * Of a frame's pictures, a wide one and often one for narrow places, the one that is shown. The other is taken out of the page:
 * one picture comes alive, and nobody meets the same twice.
 */
export function shownPicture(page: Document): SVGSVGElement | undefined {
  const pictures = [...page.querySelectorAll<SVGSVGElement>("figure svg")];
  const shown = pictures.find((picture) => picture.getClientRects().length > 0) ?? pictures[0];
  for (const picture of pictures) {
    const figure = picture.closest("figure");
    if (picture === shown) figure?.classList.add("chosen");
    else figure?.remove();
  }
  return shown;
}
