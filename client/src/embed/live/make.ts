/** Attributes of an element, and what a press of it does. */
export interface Given {
  readonly [name: string]: string | number | boolean | (() => void) | undefined;
  readonly press?: () => void;
}

/** An element with attributes and content. Nothing is ever parsed: no text that somebody wrote can become an element. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: Given = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === "function") element.addEventListener("click", value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...content);
  return element;
}

const svgSpace = "http://www.w3.org/2000/svg";

export function makeSvg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  given: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(svgSpace, tag);
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, String(value));
  return element;
}
