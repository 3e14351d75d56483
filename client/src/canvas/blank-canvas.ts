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
    ...blank(document.body, family, false),
    family,
    leave: () => {
      stop();
      ready = undefined;
    },
  };
}

/** A canvas without a place: the one that was made ready, else a new one. A large picture wants one of its own. */
export function takeCanvas(container: HTMLElement, family: string, isLarge: boolean): Blank {
  if (isLarge) return blank(container, family, true);
  const taken = ready?.family === family ? ready : undefined;
  taken?.leave();
  return taken ?? blank(container, family, false);
}

/** Puts a canvas at its place, where it is drawn from now on. */
export function placeCanvas(cy: Core, container: HTMLElement): void {
  cy.mount(container);
  // By which the library, and whoever looks into the page, finds the canvas of an element; one that began there has it.
  Object.assign(container, { _cyreg: { cy } });
}

function blank(element: HTMLElement, family: string, isLarge: boolean): Blank {
  const theme = readTheme(element);
  const cy = cytoscape({
    // Its place comes later.
    headless: true,
    styleEnabled: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.25,
    maxZoom: 3,
    pixelRatio: isLarge ? window.devicePixelRatio : Math.max(2, window.devicePixelRatio),
    // While it is moved, a large picture is moved as it was drawn, and drawn anew when it stands.
    textureOnViewport: isLarge,
  });
  // After the library's own rules, so that these are read once.
  cy.style().append(stylesheet(theme, family));
  return { cy, theme };
}
