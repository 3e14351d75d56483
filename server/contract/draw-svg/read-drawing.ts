import type { DrawnElement } from "./paint-svg.ts";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A part of a drawing as it is put together. */
class Read implements DrawnElement {
  readonly tagName: string;
  readonly children: Read[] = [];
  textContent = "";
  readonly #attributes: ReadonlyMap<string, string>;

  constructor(tagName: string, attributes: ReadonlyMap<string, string>) {
    this.tagName = tagName;
    this.#attributes = attributes;
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
}

/**
 * Reads a drawing that this contract has written, where there is no browser: elements, attributes in double quotes, text, the
 * five named signs, and nothing else of XML.
 */
export function readDrawing(svg: string): DrawnElement {
  const root = new Read("", new Map());
  const open: Read[] = [root];
  for (const [, end, name, attributes = "", empty, text] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?: [a-zA-Z:-]+="[^"]*")*)(\/?)>|([^<]+)/g,
  )) {
    const top = open.at(-1) ?? root;
    if (text !== undefined) top.textContent += unescaped(text);
    else if (end === "/") open.pop();
    else if (name !== undefined) {
      const read = new Read(
        name,
        new Map(
          [...attributes.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
            key,
            unescaped(value),
          ]),
        ),
      );
      top.children.push(read);
      if (empty !== "/") open.push(read);
    }
  }
  const [drawing] = root.children;
  if (drawing === undefined) throw new Error("There is nothing drawn.");
  return drawing;
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? "");
}
