import { createHash } from "node:crypto";
import { themeRules } from "../../contract/draw-svg/theme-rules.ts";
import type { EmbedLook } from "../../contract/embed/embed-address.ts";

/** The sheet of an embedded page, and its sum as a policy names it. */
export interface PageSheet {
  readonly css: string;
  readonly sum: string;
}

/** The look of every page; colours by the names of the palette. */
const rules = `
*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);font:15px/1.4 "Source Sans 3","Source Sans Pro","Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0}
main{padding:16px 16px 12px;overflow-wrap:break-word}
header::before{content:"";display:block;width:48px;height:4px;margin:0 0 12px;background:var(--accent)}
h1{margin:0;font-size:21px;line-height:1.25;font-weight:700;text-wrap:balance}
p{margin:0}
.value{margin-top:2px;font-size:16px;color:var(--ink2)}
.lead{margin-top:6px;color:var(--ink2);max-width:70ch}
.note{margin:10px 0 0;padding:6px 10px;border-left:4px solid var(--marker);background:var(--panel)}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:3px;text-decoration-color:var(--control)}
a:hover{text-decoration-color:currentcolor}
:focus-visible{outline:2.5px solid var(--ink);outline-offset:2px}
figure{margin:14px 0;overflow-x:auto}
figure svg{display:block;width:100%;height:auto;margin:0 auto;background:var(--ground);forced-color-adjust:none;font-family:"Source Sans 3","Source Sans Pro","Arial Narrow","Liberation Sans Narrow","Helvetica Neue",Arial,sans-serif}
figure a:hover [stroke="transparent"],figure a:focus-visible [stroke="transparent"]{stroke:var(--marker)}
figure a:focus-visible{outline:none}
.alleged{margin:0 0 12px;padding:8px 0 0;border-top:1px solid var(--ink)}
.alleged h2{margin:0 0 2px;font-size:14px}
.alleged ul{margin:0;padding-left:18px;font-size:14px;color:var(--ink2)}
details{border-top:1px solid var(--rule);padding:6px 0}
summary{min-height:24px;font-size:14px;font-weight:600;cursor:pointer}
details p{margin:4px 0;font-size:13px;line-height:22px;color:var(--ink2)}
details b{display:inline-block;min-width:96px;margin-right:8px;color:var(--ink);font-weight:600}
.legend p{display:flex;flex-wrap:wrap;align-items:center;column-gap:14px;padding-inline-start:118px}
.legend b{width:104px;margin:0;margin-inline-start:-118px}
.legend span{display:inline-flex;align-items:center;gap:6px}
.legend svg{flex:none}
small{color:var(--ink3);font-size:inherit}
footer{padding-top:8px;border-top:1px solid var(--rule);font-size:12.5px;color:var(--ink3)}
.ways{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:6px;font-size:14px;color:var(--ink)}
.ways a{display:inline-block;min-height:24px;padding:2px 0}
.ways a:first-child{font-weight:600}
@media (max-width:640px){figure svg{width:auto;min-width:100%;max-width:none;height:auto}.legend p{padding:0}.legend b{width:100%;margin:0}}
@media print{.ways{display:none}}
`.replaceAll("\n", "");

/** Beside them, those of a page that is read, and of one that says why there is no picture: a frame loads neither. */
const more = {
  // A column from the start: becoming one when its script fits it to a place would have the picture laid out anew.
  // Of two pictures the one is shown that the place is for.
  frame:
    "main{display:flex;flex-direction:column}main>*{flex:none}.narrow{display:none}@media (max-width:480px) and (max-aspect-ratio:1/1){.narrow{display:block}.wide{display:none}.narrow.narrow svg{width:100%;max-width:440px}}.chosen.chosen{display:block}",
  reading: `
main.reading{max-width:1000px;margin:0 auto;padding:24px 24px 48px}
h3{margin:0;font-size:15px;line-height:1.4;font-weight:600}
h2{margin:28px 0 8px;font-size:17px;line-height:1.3}
.lines{padding-left:28px}
.lines>li{padding:10px 0;border-top:1px solid var(--rule)}
.lines>li:target{background:var(--panel);box-shadow:-8px 0 0 var(--marker)}
.how{color:var(--ink3);font-size:14px}
.lines ul,.lines ol{margin:6px 0 0;padding-left:18px}
.lines ul li{margin:6px 0}
.by{font-size:14px;color:var(--ink2)}
.against{margin-top:4px;padding-left:10px;border-left:2px solid var(--control);font-size:14px}
`.replaceAll("\n", ""),
  told: `
.told{max-width:60ch;margin:0 auto;padding:32px 16px}
.told p{margin-top:10px}
`.replaceAll("\n", ""),
} as const;

/** Without an accent it is the ink's colour. */
export function pageSheet(
  { theme, accent }: Pick<EmbedLook, "theme" | "accent">,
  widest: number,
  page: keyof typeof more,
): PageSheet {
  const scheme = theme === "auto" ? "light dark" : theme;
  const css = [
    `:root{color-scheme:${scheme};--accent:${accent === undefined ? "var(--ink)" : `#${accent}`}}`,
    themeRules(":root", theme),
    rules,
    more[page],
    // No picture is blown up beyond what its words were set for; on a narrow screen it is scrolled rather than read with a glass.
    `figure svg{max-width:${widest}px}@media (max-width:640px){figure svg{width:${Math.round(widest * 0.62)}px}}`,
  ].join("");
  return { css, sum: `sha256-${createHash("sha256").update(css).digest("base64")}` };
}
