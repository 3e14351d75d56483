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

/** Whether keys pressed here write text, so that they mean what they mean in a text field. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !ticked.has(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
