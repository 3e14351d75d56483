/**
 * Where what held the focus has left the page, gives it to what stands in a panel instead: to what was opened from there
 * before (`was`, the value of its `data-id`), else to the panel's title. Before anybody has touched the page nothing was lost.
 */
export function keepFocus(panel: HTMLElement | null, was: string | undefined): void {
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (panel === null || !lost || !navigator.userActivation.hasBeenActive) return;
  const back = was === undefined ? null : panel.querySelector<HTMLElement>(`[data-id="${CSS.escape(was)}"]`);
  (back ?? panel.querySelector<HTMLElement>("[data-title]"))?.focus();
}
