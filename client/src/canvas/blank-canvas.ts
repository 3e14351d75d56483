import cytoscape, { type Core } from "cytoscape";
import { onThemeChange } from "./on-theme-change.ts";
import { stylesheet } from "./stylesheet.ts";
import { readTheme, type Theme } from "./theme.ts";

/** A canvas that stands nowhere yet: it has read its stylesheet for a theme and holds nothing. */
export interface Blank {
  readonly cy: Core;
  readonly theme: Theme;
}

interface Ready extends Blank {
  readonly family: string;
  /** Lets go of it. */
  readonly leave: () => void;
}

let ready: Ready | undefined;

/** Makes a canvas ready while its answer is still awaited: reading the stylesheet takes a fifth of the first drawing. */
export function prepareCanvas(family: string): void {
  if (ready !== undefined) return;
  // In other colours it is of no use: the next one is made anew.
  const stop = onThemeChange(() => ready?.leave());
  ready = {
    ...blank(document.body, family),
    family,
    leave: () => {
      stop();
      ready = undefined;
    },
  };
}

/** A canvas at its place: the one that was made ready, else a new one. */
export function takeCanvas(container: HTMLElement, family: string): Blank {
  const taken = ready?.family === family ? ready : undefined;
  taken?.leave();
  const { cy, theme } = taken ?? blank(container, family);
  cy.mount(container);
  // By which the library, and whoever looks into the page, finds the canvas of an element; one that began there has it.
  Object.assign(container, { _cyreg: { cy } });
  return { cy, theme };
}

function blank(element: HTMLElement, family: string): Blank {
  const theme = readTheme(element);
  const cy = cytoscape({
    // Its place comes later.
    headless: true,
    styleEnabled: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.25,
    maxZoom: 3,
    pixelRatio: Math.max(2, window.devicePixelRatio),
  });
  // After the library's own rules, so that these are read once.
  cy.style().append(stylesheet(theme, family));
  return { cy, theme };
}
