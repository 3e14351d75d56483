import { xmlText } from "../xml.ts";
import type { EmbedFiles } from "./embed-files.ts";
import { embedName, plainLook, writeEmbed, type EmbedLook, type EmbedView } from "./embed-address.ts";

/** Everything that a snippet is written from. */
export interface SnippetParts {
  /** The origins of the application and of what is embedded. */
  readonly app: string;
  readonly embed: string;
  readonly view: EmbedView;
  /** The address of the same view in the application, from its root on. */
  readonly page: string;
  readonly look: EmbedLook;
  readonly title: string;
  /** What the picture shows, for whoever does not see it. */
  readonly alternative: string;
  /** Pixels of the picture, and how wide it may become on the page. */
  readonly sheet: { readonly width: number; readonly height: number };
  readonly width: number;
  /** Pixels of the picture for narrow places; undefined where there is none. */
  readonly narrow?: { readonly width: number; readonly height: number } | undefined;
  /** Pixels that the frame of the second way is high. */
  readonly frameHeight: number;
  readonly mode: "frame" | "inline" | "static";
  readonly loading: "lazy" | "eager" | "click";
  /** In plain text, each empty where the page says nothing of its own. */
  readonly own: { readonly title: string; readonly caption: string; readonly credit: string };
  /** Whether the page takes style attributes; where it does not, `sheetRules` go into a sheet of its own. */
  readonly inlineStyles: boolean;
  /** Given where the scripts shall be held to their hashes. */
  readonly files: EmbedFiles | undefined;
}

/** Pixels of a screen up to which it is a phone's. */
const narrowScreen = 480;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Attributes as HTML writes them: what is undefined is left out. */
function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${xmlText(String(value))}"`))
    .join("");
}

/** The first way: an address that publishing systems turn into a picture by themselves. */
export function addressSnippet({ app, page }: SnippetParts): string {
  return app + page;
}

/** The second way: a frame, without any script in the page. */
export function frameSnippet({ embed, view, look, title, width, frameHeight, inlineStyles }: SnippetParts): string {
  const src = embed + writeEmbed({ view, form: "page", purpose: undefined, look });
  return `<iframe${written({
    src,
    title,
    width: "100%",
    height: frameHeight,
    loading: "lazy",
    style: inlineStyles ? `max-width:${width}px;border:0` : undefined,
    referrerpolicy: "strict-origin-when-cross-origin",
  })} allowfullscreen></iframe>`;
}

/**
 * The third way: an element over a picture. Without its script, in a feed, in mail and in print the picture and its link are
 * all there is. Held to its hash, the loader is one that never changes; what it loads is held to hashes by the loader itself.
 */
export function elementSnippet(parts: SnippetParts, nonce?: string): string {
  const { app, embed, view, page, look, alternative, sheet, width, narrow, mode, own, inlineStyles, files } = parts;
  const loading = loadingOf(parts);
  const height = Math.round((sheet.height / sheet.width) * width);
  const version = view.kind === "question" ? view.version : undefined;
  const newest = view.kind === "question" ? { ...view, version: undefined } : view;
  const element = written({
    view: embedName(newest),
    version,
    theme: look.theme,
    lang: look.lang,
    accent: look.accent,
    focus: look.focus,
    controls: look.controls ? undefined : "0",
    mode: mode === "frame" ? undefined : mode,
    loading: loading === "lazy" ? undefined : loading,
    title: own.title || undefined,
    caption: own.caption || undefined,
    credit: own.credit || undefined,
    style: inlineStyles ? "display:block" : undefined,
  });
  const seen = { ...plainLook, ...onlySeen(look) };
  const picture = embed + writeEmbed({ view, form: "svg", purpose: undefined, look: seen });
  // On a phone the wide picture could not be read. Each of the two has its own size, so that nothing moves.
  const source =
    narrow === undefined
      ? ""
      : `<source${written({
          media: `(max-width: ${narrowScreen}px)`,
          srcset: embed + writeEmbed({ view, form: "svg", purpose: undefined, look: { ...seen, narrow: true } }),
          width: narrow.width,
          height: narrow.height,
        })}>`;
  const inside =
    loading === "click"
      ? // Before somebody asks for it nothing is loaded, the picture neither.
        `  <a${written({ href: app + page })}>${xmlText(parts.title)}</a>`
      : `  <a${written({ href: app + page })}>${source === "" ? "" : `<picture>${source}`}<img${written({
          src: picture,
          width,
          height,
          alt: alternative,
          style: inlineStyles ? "max-width:100%;height:auto" : undefined,
        })}>${source === "" ? "" : "</picture>"}</a>`;
  const script = scriptOf(embed, loading === "click", files);
  return [
    `<lodeline-graph${element}>`,
    inside,
    "</lodeline-graph>",
    ...(mode === "static" ? [] : [`<script type="module" async${written({ ...script, nonce })}></script>`]),
  ].join("\n");
}

/** When it loads: a picture without any script has nobody who could ask first. */
export function loadingOf({ mode, loading }: Pick<SnippetParts, "mode" | "loading">): SnippetParts["loading"] {
  return mode === "static" ? "lazy" : loading;
}

/** What a picture by itself can look like. */
function onlySeen({ theme, lang, accent, focus }: EmbedLook): Pick<EmbedLook, "theme" | "lang" | "accent" | "focus"> {
  return { theme, lang, accent, focus };
}

/** A page that asks first has a copy of the loader on its own host; what stands behind "#" says where the rest is. */
function scriptOf(embed: string, copied: boolean, files: EmbedFiles | undefined): Attributes {
  if (copied) return { src: `/lodeline-loader.js#${embed}`, ...(files && { integrity: files.loader.integrity }) };
  if (files === undefined) return { src: `${embed}/embed/v1/loader.js` };
  return {
    src: `${embed}/embed/a/${files.loader.name}`,
    integrity: files.loader.integrity,
    crossorigin: "anonymous",
  };
}

/** What a page's content security policy has to allow for each way, a directive a line; nothing inline, nothing else. */
export function policyLines(
  way: "frame" | "element",
  { embed, mode, loading }: Pick<SnippetParts, "embed" | "mode" | "loading">,
): readonly string[] {
  if (way === "frame") return [`frame-src ${embed}`];
  if (mode === "static") return [`img-src ${embed}`];
  return [
    `script-src ${loading === "click" ? "'self' " : ""}${embed}`,
    ...(loading === "click" ? [] : [`img-src ${embed}`]),
    mode === "inline" ? `connect-src ${embed}` : `frame-src ${embed}`,
  ];
}

/** What the style attributes say, as rules for a sheet of a page that takes none. */
export function sheetRules(
  way: "frame" | "element",
  { embed, width }: Pick<SnippetParts, "embed" | "width">,
): readonly string[] {
  if (way === "frame") return [`iframe[src^="${embed}/"] { max-width: ${width}px; border: 0 }`];
  return ["lodeline-graph { display: block }", "lodeline-graph img { max-width: 100%; height: auto }"];
}
