import { servedIds, type First, type MadePage } from "../../contract/served-page.ts";

/**
 * The client's page with what was drawn for it, and the answers that was drawn from as blocks of data, which no policy
 * takes for scripts; `head`: tags that load what this page needs beside what all do. Undefined where the page is not as it is built.
 */
export function filledPage(
  { page, head, language }: { readonly page: string; readonly head: string; readonly language: string },
  made: MadePage,
  answers: First,
): string | undefined {
  const block = (name: keyof First) =>
    `<script type="application/json" id="${servedIds[name]}">${answers[name].replaceAll("<", "\\u003c")}</script>`;
  const fills: readonly (readonly [RegExp, (...found: readonly string[]) => string])[] = [
    [/<html lang="en"/, () => `<html lang="${language}" data-served`],
    [/<title>[^<]*<\/title>/, () => `<title>${made.title.replace(/[&<>]/g, (sign) => named[sign] ?? "")}</title>`],
    [/<\/head>/, () => `${head}</head>`],
    [
      /(<div id="root"[^>]*>)(<\/div>)/,
      (_, open = "", end = "") => open + made.html + end + block("answer") + block("list"),
    ],
  ];
  let filled = page;
  for (const [hole, fill] of fills) {
    if (!hole.test(filled)) return undefined;
    filled = filled.replace(hole, fill);
  }
  return filled;
}

const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
