/** Whether the page shows the picture for narrow places in an element: the same one comes alive over it. */
export function isNarrow(element: HTMLElement): boolean {
  return /[?&]narrow=1\b/.test(element.querySelector("img")?.currentSrc ?? "");
}
