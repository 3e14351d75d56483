import "client/styles/tokens.css";
import "client/styles/base.css";
import { elements } from "client/canvas/elements.ts";
import { startCanvas } from "client/canvas/start-canvas.ts";
import { stylesheet } from "client/canvas/stylesheet.ts";
import { readTheme } from "client/canvas/theme.ts";
import { arrange } from "client/exploration/arrange.ts";
import { createExplorerStore } from "client/exploration/store.ts";
import { plainView } from "client/exploration/view.ts";
import cytoscape, { type Core } from "cytoscape";
import { largeExploration } from "./large-exploration.ts";

/** What the bench calls in the page. */
interface Bench {
  /** Draws a graph of so many shapes and gives the milliseconds to its first frame. */
  readonly ours: (nodes: number) => Promise<number>;
  /** The same graph by the library alone. */
  readonly plain: (nodes: number) => Promise<number>;
  /** Once nothing has been drawn anew for a second: the milliseconds until the last frame. */
  readonly settled: () => Promise<number>;
  /** From now on the time between frames is noted. */
  readonly watchFrames: () => void;
  /** Milliseconds of the main thread's long tasks, and between frames. */
  readonly tasks: number[];
  readonly frames: number[];
}

declare global {
  interface Window {
    bench?: Bench;
    drawnBench?: Core;
  }
}

const tasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) tasks.push(duration);
}).observe({ type: "longtask" });
const frames: number[] = [];

const family = "sans-serif";

function element<T extends Element>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
}

/** The frame in which a line and a shape are drawn has ended once the next but one begins. */
function firstFrame(cy: Core, begun: number): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const isDrawn = cy.edges(":visible").nonempty() && cy.nodes(":visible").nonempty();
      if (!isDrawn) return;
      cy.off("render", look);
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)));
    };
    cy.on("render", look);
  });
}

window.bench = {
  tasks,
  frames,
  settled: () =>
    new Promise((resolve) => {
      const begun = performance.now();
      let last = begun;
      const stands = () => resolve(last - begun);
      let timer = setTimeout(stands, 1_000);
      window.drawnBench?.on("render", () => {
        last = performance.now();
        clearTimeout(timer);
        timer = setTimeout(stands, 1_000);
      });
    }),
  watchFrames: () => {
    let last = performance.now();
    const frame = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  },
  ours: (nodes) => {
    const store = createExplorerStore();
    store.getState().actions.begin(plainView("large"), largeExploration(nodes));
    const begun = performance.now();
    const { cy } = startCanvas(
      store,
      {
        container: element("canvas", HTMLDivElement),
        under: element("under", SVGSVGElement),
        over: element("over", SVGSVGElement),
      },
      family,
      { compact: false },
    );
    window.drawnBench = cy;
    return firstFrame(cy, begun);
  },
  plain: (nodes) => {
    const exploration = largeExploration(nodes);
    const container = element("canvas", HTMLDivElement);
    const begun = performance.now();
    const theme = readTheme(container);
    const cy = cytoscape({
      container,
      layout: { name: "preset" },
      elements: elements(arrange(exploration, undefined), theme, family).map((definition) => ({
        ...definition,
        data: { ...definition.data, wordsX: 0, wordsY: 0 },
      })),
      style: stylesheet(theme, family),
    });
    window.drawnBench = cy;
    return firstFrame(cy, begun);
  },
};
