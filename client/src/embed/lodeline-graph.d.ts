/**
 * The interface of `<lodeline-graph>`, for pages that are written in TypeScript: copy this file, or load it from
 * `/embed/v1/lodeline-graph.d.ts`. It only ever grows while the address says `v1`.
 */

/** What a widget shows at the moment: kept by the page, it shows the same again. */
export interface LodelineState {
  /** The id of the entity in focus; empty where none is. */
  focus: string;
  /** The id of the line or entity whose card is open; empty where none is. */
  selected: string;
  shows: "picture" | "table";
  /** How much larger than fitted the picture is drawn, 1 to 8. */
  zoom: number;
  /** The point of the picture in the middle, in shares of its width and height, 0 to 1. */
  x: number;
  y: number;
}

/** `lodeline-ready`: the picture can be read line by line. */
export interface LodelineReady {
  title: string;
  /** Pixels that the frame's content is high. */
  height: number;
}

/** `lodeline-select`: a line or an entity was opened, or closed (`nothing`, with an empty id). */
export interface LodelineSelect {
  kind: "entity" | "line" | "nothing";
  id: string;
  /** The sentence of the line, the name of the entity. */
  name: string;
}

/** `lodeline-navigate`: somebody follows a link. `preventDefault()` keeps it from being opened. */
export interface LodelineNavigate {
  url: string;
  to: "lodeline" | "source";
}

/** `lodeline-resize`: the frame's content would like to be this many pixels high. The element itself never grows. */
export interface LodelineResize {
  height: number;
}

/** `lodeline-error`: the picture stays, the rest could not be had. */
export interface LodelineError {
  reason: string;
}

export interface LodelineEvents {
  "lodeline-ready": CustomEvent<LodelineReady>;
  "lodeline-select": CustomEvent<LodelineSelect>;
  "lodeline-navigate": CustomEvent<LodelineNavigate>;
  "lodeline-resize": CustomEvent<LodelineResize>;
  "lodeline-error": CustomEvent<LodelineError>;
}

/**
 * `<lodeline-graph>`. Attributes: `view`, `version`, `focus`, `theme` (light, dark, auto), `accent` (six hexadecimal
 * digits), `lang` (en, fr, uk), `label`, `mode` (frame, inline, static), `loading` (lazy, eager, click), `controls` (0: none),
 * and in plain text the page's own `title`, `caption` and `credit`. Events bubble and are composed.
 */
export interface LodelineGraphElement extends HTMLElement {
  /** Settles when the picture can be read line by line; is rejected where that cannot be. */
  whenReady(): Promise<void>;
  /** Brings an entity into view and lets the rest stand back. */
  focusNode(id: string): void;
  clearFocus(): void;
  /** Shows the whole picture. */
  fit(): void;
  /** Draws the picture so many times as large as now: 2 doubles it, 0.5 halves it. */
  zoom(factor: number): void;
  /** The published picture as a file: with title, legend, sources and date. */
  exportSVG(): Promise<string>;
  exportPNG(): Promise<Blob>;
  getState(): LodelineState;
  /** What is left out is as in the beginning; what is no state is not taken. */
  setState(state: Partial<LodelineState>): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "lodeline-graph": LodelineGraphElement;
  }
}
