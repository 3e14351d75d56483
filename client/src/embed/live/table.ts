import { fillWords } from "server/contract/fill-words.ts";
import type { CardMeans } from "./card.ts";
import { inSlices } from "./in-slices.ts";
import { make } from "./make.ts";

/** The same as rows: each line as a sentence that opens its card, and how many claims are behind it. */
export function drawTable({ view, say, english, open }: CardMeans, signal: AbortSignal): HTMLElement {
  const head = (word: string) => make("th", { scope: "col" }, say(word));
  const body = make("tbody");
  // Many rows at once would hold the page up.
  void inSlices(
    view.lines.entries(),
    ([place, line]) => {
      const claims = line.count + line.lines.reduce((sum, one) => sum + one.count, 0);
      const press = () => open({ kind: "line", place });
      body.append(
        make(
          "tr",
          {},
          make("td", {}, make("button", { type: "button", class: "line", lang: english, press }, line.said)),
          make("td", { class: "count" }, String(claims)),
        ),
      );
    },
    signal,
  );
  const title = fillWords(say("tableTitle"), {
    lines: String(view.lines.length),
    entities: String(view.entities.length),
  });
  return make(
    "section",
    { class: "table", part: "table", tabindex: 0, "aria-label": title },
    make(
      "table",
      {},
      make("caption", {}, title),
      make("thead", {}, make("tr", {}, head("line"), head("behind"))),
      body,
    ),
  );
}
