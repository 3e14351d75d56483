import type { WidgetHost } from "./widget.ts";

/** What lies over the picture in the element, with the page's own words around it. */
export interface Cover {
  /** Where the live picture goes. */
  readonly place: HTMLElement;
  /** Puts the cover over the picture, which keeps its room: nothing on the page moves. */
  show(): void;
  /** The page's own title, caption or credit is another one. */
  words(): void;
  end(): void;
}

const texts = ["title", "caption", "credit"] as const;

const sheetText = `:host{position:relative}
.cover{position:absolute;display:flex;flex-direction:column;box-sizing:border-box;overflow:hidden;opacity:0;background:var(--lodeline-ground,transparent);color:var(--lodeline-ink,CanvasText);font:var(--lodeline-font,15px/1.4 system-ui,sans-serif)}
.cover.bare{position:relative;width:100%;aspect-ratio:var(--lodeline-ratio,8/5);min-height:240px}
.cover.shown{opacity:1}
.shown~slot{visibility:hidden}
.title{font-weight:700;padding-bottom:4px}
.caption,.credit{font-size:13px;padding-top:4px}
.credit{padding-top:0}
p{margin:0;overflow-wrap:anywhere}
.place{flex:1;min-height:0;position:relative}
.place>.live{position:absolute;inset:0}
iframe{position:absolute;inset:0;width:100%;height:100%;border:0}
@media print{.cover:not(.bare){display:none}.shown~slot{visibility:visible}}`;

/** Where no picture gives the element its room it is a block; otherwise it stays what the page made of it, and nothing moves. */
const blockText = `:host(:not([hidden])){display:block}`;

/** Smaller than this the picture could not be read: it was refused, or has no size of its own. */
const least = { width: 120, height: 90 } as const;

/**
 * Makes the cover, unseen at first. It is exactly as large as the picture in the element, whatever that becomes; where there
 * is no picture it has a size of its own.
 */
export function createCover({ element, root, slot }: WidgetHost): Cover {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText);
  const block = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet, block];
  const box = document.createElement("div");
  box.className = "cover";
  box.part.add("widget");
  const place = document.createElement("div");
  place.className = "place";
  place.part.add("picture-place");
  const shown = new Map(
    texts.map((name) => {
      const text = document.createElement("p");
      text.className = name;
      text.part.add(name);
      return [name, text] as const;
    }),
  );
  const words = () => {
    for (const [name, text] of shown) {
      // Plain text, whatever it holds.
      text.textContent = element.getAttribute(name) ?? "";
      text.hidden = text.textContent === "";
    }
  };
  words();
  box.append(...[shown.get("title"), place, shown.get("caption"), shown.get("credit")].flatMap((part) => part ?? []));
  root.insertBefore(box, slot);

  const picture = () => element.querySelector("img");
  const lay = () => {
    const image = picture();
    const [outer, inner] = [element.getBoundingClientRect(), image?.getBoundingClientRect()];
    const bare = inner === undefined || inner.width < least.width || inner.height < least.height;
    box.classList.toggle("bare", bare);
    block.replaceSync(bare ? blockText : "");
    const at = (name: string, pixels: number) => box.style.setProperty(name, bare ? "" : `${pixels}px`);
    at("left", (inner?.left ?? 0) - outer.left - element.clientLeft);
    at("top", (inner?.top ?? 0) - outer.top - element.clientTop);
    at("width", inner?.width ?? 0);
    at("height", inner?.height ?? 0);
  };
  const sizes = new ResizeObserver(lay);
  const watch = () => {
    sizes.disconnect();
    sizes.observe(element);
    const image = picture();
    if (image !== null) {
      // A strict policy drops what the snippet says of its size: it never makes the page wider than it is.
      if (getComputedStyle(image).maxWidth === "none") Object.assign(image.style, { maxWidth: "100%", height: "auto" });
      sizes.observe(image);
    }
    lay();
  };
  slot.addEventListener("slotchange", watch);
  watch();
  return {
    place,
    show: () => box.classList.add("shown"),
    words,
    end: () => {
      sizes.disconnect();
      slot.removeEventListener("slotchange", watch);
      box.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet && other !== block);
    },
  };
}
