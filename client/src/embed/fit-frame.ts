import { make } from "./live/make.ts";

/**
 * A frame that lies over a picture has that picture's size and no other: the picture keeps its own as far as it can. First the
 * legend folds; where that is not enough, legend, sources and the small print wait behind a button.
 */
const sheetText = `main:has(.live .bar) [data-open]{display:none}
.covering,.covering body{height:100%;overflow:hidden}
.covering main{height:100%;padding:12px 12px 0;overflow:auto}
.covering main>figure{flex:1 0 0;min-height:0;margin:8px 0 0;overflow:visible}
.covering .live{height:100%}
.covering:not(.tight) figure{margin-bottom:8px}
.covering footer{padding-bottom:8px}
.tight main{padding:0}
.tight header{padding:8px 12px 0}
.tight header::before,.tight .lead,.low header{display:none}
.tight h1{font-size:17px}
.tight main{overflow:hidden}
.tight main>figure{flex:1;margin:0}
.tight main>:is(.alleged,details,footer){display:none}
.about{position:fixed;z-index:3;inset:0;overflow:auto;padding:12px 16px;background:var(--ground)}
.about[hidden]{display:none}
.low .live .card.card,.low .live .table{position:fixed;z-index:3;inset:0;width:auto;border:0}`;

/** The share of its own height that a picture keeps, else the words step back. */
const least = 0.75;
/** Pixels across from which a page is no longer a phone's. */
const narrow = 640;
/** Pixels of the controls below it. */
const bar = 41;

export interface FitFrame {
  /** The frame lies over a picture now. */
  cover(): void;
  /** Puts the button behind which legend and sources wait into the bar; the other word closes them. */
  offer(bar: Element, words: readonly [about: string, close: string]): void;
}

/** Fits a frame's page to a size that it cannot choose. */
export function fitFrame(main: HTMLElement): FitFrame {
  const style = new CSSStyleSheet();
  style.replaceSync(sheetText);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  const { documentElement: page } = document;
  let button: HTMLButtonElement | undefined;
  /** Somebody folded or unfolded the legend: it stays so. */
  let chosen = false;
  main.querySelector("details.legend > summary")?.addEventListener("click", () => (chosen = true));
  const fit = () => {
    if (!page.classList.contains("covering")) return;
    page.classList.remove("tight", "low");
    const figure = main.querySelector("figure");
    const box = main.querySelector<SVGSVGElement>("figure svg")?.viewBox.baseVal;
    const legend = main.querySelector<HTMLDetailsElement>("details.legend");
    if (figure === null || box === undefined || box.width === 0) return;
    figure.style.maxHeight = "";
    const needed = Math.min(1, figure.offsetWidth / box.width) * box.height + bar;
    if (legend !== null && !chosen) {
      legend.open = true;
      legend.open = figure.offsetHeight >= needed;
    }
    const tight = figure.offsetHeight < least * needed;
    page.classList.toggle("tight", tight);
    // What it does not need is for the words below it.
    if (!tight) figure.style.maxHeight = `${Math.ceil(needed)}px`;
    page.classList.toggle("low", tight && window.innerHeight < 320);
    if (button !== undefined) button.hidden = !tight;
  };
  // On a narrow page the legend, unfolded, would push the rest out of a frame whose height nobody changes.
  const unfolded = main.querySelector<HTMLDetailsElement>("details.legend");
  if (unfolded !== null && window.innerWidth <= narrow && main.scrollHeight > window.innerHeight) unfolded.open = false;
  window.addEventListener("resize", fit);
  return {
    cover: () => {
      page.classList.add("covering");
      for (const live of document.querySelectorAll(".live")) live.classList.add("covering");
      fit();
    },
    offer: (bar, [about, close]) => {
      const shut = () => {
        panel.remove();
        // Back where they stood.
        main.append(...words);
        button?.focus();
      };
      const words = [...main.querySelectorAll(":scope > :is(.alleged, details, footer)")];
      const panel = make(
        "section",
        { class: "about", "aria-label": about },
        make("button", { type: "button", press: shut }, close),
      );
      panel.addEventListener("keydown", ({ key }) => {
        if (key === "Escape") shut();
      });
      const open = () => {
        panel.append(...words);
        document.body.append(panel);
        panel.querySelector("button")?.focus();
      };
      button = make("button", { type: "button", press: open, hidden: true }, about);
      bar.querySelector(".gap")?.before(button);
      fit();
    },
  };
}
