const ticked: ReadonlySet<string> = new Set([
  "checkbox",
  "radio",
  "button",
  "submit",
  "reset",
  "range",
  "color",
  "file",
]);

/** Whether a key pressed here writes text, so that it means what it means in a text field. */
export function isTyping(event: Event): boolean {
  // The console's editors stand in a tree of their own, of which the target shows only the outside.
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !ticked.has(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
