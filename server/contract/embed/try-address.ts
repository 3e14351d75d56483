import { embedName, readEmbed, writeEmbed, embedRoot } from "./embed-address.ts";
import { wholeSentences } from "../whole-sentences.ts";
import type { SnippetParts } from "./snippets.ts";

/** Where a snippet can be seen at work: a page with nothing else in it, under the very policy that the dialog names. */
export const tryPath = "/embed/try";

/** What of a snippet the address of its trial says; the server knows the rest. */
export type Tried = Omit<SnippetParts, "app" | "embed" | "files" | "frameHeight"> & { readonly pinned: boolean };

/** Letters that each of the page's own words may have there, and what the picture shows: an address has room for no more. */
const longest = 600;
const longestAlternative = 2_000;

/** The address at which a snippet's trial stands. */
export function writeTry({
  view,
  page,
  look,
  title,
  alternative,
  sheet,
  narrow,
  width,
  mode,
  loading,
  own,
  inlineStyles,
  pinned,
}: Tried): string {
  const at = writeEmbed({ view, form: "page", purpose: undefined, look });
  const asked = new URLSearchParams({
    at,
    page,
    mode,
    loading,
    width: String(width),
    across: String(sheet.width),
    down: String(sheet.height),
    ...(narrow === undefined ? {} : { "narrow-across": String(narrow.width), "narrow-down": String(narrow.height) }),
    t: title,
    alt: shortened(alternative),
    title: own.title,
    caption: own.caption,
    credit: own.credit,
    bare: inlineStyles ? "" : "1",
    pinned: pinned ? "1" : "",
  });
  const said = new URLSearchParams([...asked].filter(([, value]) => value !== ""));
  return `${tryPath}?${said.toString()}`;
}

/** In whole sentences; the others are counted. */
function shortened(text: string): string {
  const { kept, left } = wholeSentences(text, longestAlternative - 10);
  return left === 0 ? kept : `${kept} (+${left})`.trim();
}

/** What such an address asks for; undefined where it names no view. Whatever is beyond its bounds is as it is by itself. */
export function readTry(search: string, takes: (question: string) => readonly string[] | undefined): Tried | undefined {
  const asked = new URLSearchParams(search);
  const at = asked.get("at") ?? "";
  const cut = at.indexOf("?");
  const [path, query] = cut === -1 ? [at, ""] : [at.slice(0, cut), at.slice(cut)];
  const read = path.startsWith(embedRoot) ? readEmbed(path, query, takes) : undefined;
  const page = asked.get("page") ?? "";
  if (read?.form !== "page" || !/^\/[qev]\/[^\s<>"]*$/.test(page) || page.length > 100_000) return undefined;
  // None rather than one that was cut: a denial may stand at its end.
  const text = (name: string, most = longest) => {
    const value = asked.get(name) ?? "";
    return value.length <= most ? value : "";
  };
  const number = (name: string, least: number, most: number, usual: number) => {
    const value = Number(asked.get(name) ?? usual);
    return Number.isInteger(value) && value >= least && value <= most ? value : usual;
  };
  const [mode, loading] = [asked.get("mode"), asked.get("loading")];
  return {
    view: read.view,
    look: read.look,
    page,
    title: text("t") || embedName(read.view),
    alternative: text("alt", longestAlternative),
    sheet: { width: number("across", 1, 20_000, 800), height: number("down", 1, 20_000, 500) },
    narrow: asked.has("narrow-across")
      ? { width: number("narrow-across", 1, 2_000, 360), height: number("narrow-down", 1, 20_000, 600) }
      : undefined,
    width: number("width", 200, 2_000, 800),
    mode: mode === "inline" || mode === "static" ? mode : "frame",
    loading: loading === "eager" || loading === "click" ? loading : "lazy",
    own: { title: text("title"), caption: text("caption"), credit: text("credit") },
    inlineStyles: asked.get("bare") !== "1",
    pinned: asked.get("pinned") === "1",
  };
}
