import { elementSnippet, frameSnippet, policyLines, type SnippetParts } from "server/contract/embed/snippets.ts";

/** A page of somebody who embeds a picture, and how they send it. */
export interface PartnerPage {
  readonly name: string;
  readonly title: string;
  /** What it shows of embedding. */
  readonly why: string;
  readonly lang?: string;
  readonly rightToLeft?: boolean;
  readonly headers: (parts: SnippetParts, nonce: string) => Readonly<Record<string, string>>;
  /** Scripts and sheets of the page's own, in its head. */
  readonly head?: string;
  readonly content: (parts: SnippetParts, nonce: string) => string;
}

/** A policy as a header takes it: what the widget needs, and what the page itself does. */
function policy(parts: SnippetParts, ...more: readonly string[]): string {
  const needed = policyLines("element", parts).filter(
    (line) => !more.some((own) => own.split(" ")[0] === line.split(" ")[0]),
  );
  return ["default-src 'none'", "base-uri 'none'", ...needed, ...more].join("; ");
}

const nothing = () => ({});
const element = (parts: SnippetParts) => elementSnippet(parts);
/** As the dialog gives it to pages that take no style attributes. */
const bare = (parts: SnippetParts, nonce?: string) => elementSnippet({ ...parts, inlineStyles: false }, nonce);

export const partnerPages: readonly PartnerPage[] = [
  {
    name: "plain",
    title: "A page like any other",
    why: "The element as the share dialog gives it.",
    headers: nothing,
    content: element,
  },
  {
    name: "frame",
    title: "A frame without any script",
    why: "The second way: nothing of it runs in the page.",
    headers: nothing,
    content: (parts) => frameSnippet(parts),
  },
  {
    name: "inline",
    title: "In the page itself",
    why: "No frame: the page styles its parts, and screen readers have one tree.",
    headers: nothing,
    head: '<link rel="stylesheet" href="/inline.css">',
    content: (parts) => elementSnippet({ ...parts, mode: "inline" }),
  },
  {
    name: "click",
    title: "Nothing before a click",
    why: "Until somebody asks for the picture, nothing is asked of anybody: the loader is on the page's own host.",
    headers: nothing,
    content: (parts) => elementSnippet({ ...parts, loading: "click" }),
  },
  {
    name: "strict-csp",
    title: "A strict policy, with Trusted Types",
    why: "Nothing inline, no text becomes markup, and only what the dialog names is allowed.",
    headers: (parts) => ({
      "Content-Security-Policy": policy(
        parts,
        "style-src 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ),
    }),
    content: (parts) => bare(parts),
  },
  {
    name: "strict-inline",
    title: "The same policy, in the page itself",
    why: "Picture and live layer are built element by element; no style, no markup is ever parsed.",
    headers: (parts) => ({
      "Content-Security-Policy": policy(
        { ...parts, mode: "inline" },
        "style-src 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ),
    }),
    content: (parts) => bare({ ...parts, mode: "inline" }),
  },
  {
    name: "nonce",
    title: "A nonce with strict-dynamic",
    why: "The page trusts its own tags, and what those load.",
    headers: (parts, nonce) => ({
      "Content-Security-Policy": policy(parts, "style-src 'self'", `script-src 'nonce-${nonce}' 'strict-dynamic'`),
    }),
    content: (parts, nonce) => bare(parts, nonce),
  },
  {
    name: "no-inline-style",
    title: "No inline styles",
    why: "The page drops style attributes; the widget needs none.",
    headers: () => ({ "Content-Security-Policy": "style-src 'self'" }),
    content: (parts) => bare(parts),
  },
  {
    name: "refused",
    title: "A refused script",
    why: "The page allows no script of another host: the picture and its link stay.",
    headers: (parts) => ({
      "Content-Security-Policy": `default-src 'none'; style-src 'self'; img-src ${parts.embed}; script-src 'self'`,
    }),
    content: (parts) => bare(parts),
  },
  {
    name: "no-script",
    title: "No script at all",
    why: "As in feed readers, mail and print: the picture and its link are all there is.",
    headers: () => ({ "Content-Security-Policy": "sandbox allow-same-origin allow-popups" }),
    content: element,
  },
  {
    name: "old-browser",
    title: "An old browser",
    why: "It does not know modules, so to it the loader is no script: here the tag says a type that no browser knows.",
    headers: nothing,
    content: (parts) => element(parts).replace('type="module"', 'type="text/unknown"'),
  },
  {
    name: "sandboxed",
    title: "A sandboxed frame",
    why: "As WordPress shows strangers' frames: scripts may run, but the frame is of no origin, keeps nothing and opens nothing.",
    headers: nothing,
    head: '<script src="/height.js" defer></script>',
    content: (parts) =>
      frameSnippet(parts)
        .replace("<iframe", '<iframe sandbox="allow-scripts" data-secret="aB3dE5"')
        .replace(/src="([^"]*)"/, 'src="$1#?secret=aB3dE5"'),
  },
  {
    name: "isolated",
    title: "An isolated page",
    why: "It is cross-origin isolated: whatever it loads has to say that it may be loaded.",
    headers: () => ({
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
    }),
    content: element,
  },
  {
    name: "right-to-left",
    title: "صفحة من اليمين إلى اليسار",
    why: "The page reads from right to left, and the picture keeps its own direction.",
    lang: "ar",
    rightToLeft: true,
    headers: nothing,
    content: (parts) =>
      element({
        ...parts,
        own: { title: "من يدعم من؟", caption: "كل خط يفتح ما قيل ومن قاله.", credit: "Lodeline" },
      }),
  },
  {
    name: "five",
    title: "Five on one page",
    why: "Loader and runtime are loaded once, and each picture when it is near.",
    headers: nothing,
    content: (parts) => Array.from({ length: 5 }, () => element(parts)).join("\n<p>…</p>\n"),
  },
  {
    name: "pinned",
    title: "Held to a hash",
    why: "The loader is one that never changes, and what it loads is held to hashes by it.",
    headers: nothing,
    content: element,
  },
  {
    name: "react",
    title: "In React",
    why: "A component renders the element and listens to its events.",
    headers: nothing,
    head: '<script type="module" src="/react-page.js"></script>',
    content: () => '<div id="react"></div>',
  },
];
