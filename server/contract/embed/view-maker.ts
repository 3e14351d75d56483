import type { LayoutTask } from "../layout/lay-out-task.ts";
import type { Places } from "../layout/picture.ts";
import type { EmbedLook, EmbedView } from "./embed-address.ts";
import type { WidgetData } from "./widget-data.ts";

/** One thing that was asked to open a view, by the name of its operation and what it was asked with, and what was answered. */
export interface Exchange {
  readonly operation: string;
  /** As JSON. */
  readonly variables: string;
  readonly answer: string;
}

/**
 * All that a view was opened from. It can be drawn from this in any language and form without asking anybody: what is kept
 * of a published version, beside the files made of it.
 */
export interface ViewSnapshot {
  readonly edition: 3;
  /** The address in the application, from its root on. */
  readonly address: string;
  readonly asked: readonly Exchange[];
  /** Places that were worked out, in the order in which they were asked for. */
  readonly laidOut: readonly Places[];
}

/** How a view is opened. */
export interface Means {
  /** Answers what an explorer would post. */
  readonly ask: (body: string) => Promise<string>;
  readonly layOut: (task: LayoutTask) => Promise<Places>;
}

export type OpenedView =
  | { readonly kind: "opened"; readonly snapshot: ViewSnapshot }
  /** There is no such question, or nothing of that name to ask it of, or the code cannot be read. */
  | { readonly kind: "unknown" }
  /** Too much for one picture, or nothing to draw; in a sentence. */
  | { readonly kind: "refused"; readonly message: string }
  /** The database does not answer now. */
  | { readonly kind: "unavailable" };

/** Stand for the hosts in what is made ahead: where it is served from is known only when it is. */
export const standIn = { app: "https://app.lodeline.invalid", embed: "https://embed.lodeline.invalid" } as const;

/** What a file is made for. */
export interface DrawnFor {
  readonly view: EmbedView;
  /** The published version; undefined where it was drawn on demand. */
  readonly version: number | undefined;
  /** How many bytes a text takes on its way; without it no picture is held to a size. */
  readonly packed?: ((text: string) => number) | undefined;
}

/** A view, drawn: its files are made when they are asked for. Addresses in them begin with a stand-in. */
export interface DrawnView {
  readonly facts: ViewFigures;
  /** The whole sheet: title, picture, legend, what is alleged, sources, date, address. */
  svg(look: EmbedLook): string;
  /** The same written out, for whoever paints it; `focus`: the id of the entity that stands out. */
  sheet(theme: "light" | "dark", focus?: string): string;
  /** What a frame's page holds: the picture inline and the rest as text. */
  frame(look: EmbedLook, address: FrameAddress): string;
  /** A page to be read and kept: the picture, every claim in words with its source, the legend. */
  reading(look: EmbedLook, address: FrameAddress): string;
  /** The card that is shown where the address is shared, 1200 by 630. */
  card(): string;
  widget(): WidgetData;
  json(): string;
  csv(): string;
}

/** What a frame's page needs to know of where it stands. */
export interface FrameAddress {
  /** Of the page that is read, from the frame's page on: `rwanda.html?lang=fr`. */
  readonly reading: string;
  readonly csv: string;
  readonly frame: string;
  /** What was corrected since, in sentences; of a frozen version alone. */
  readonly notes: readonly string[];
}

/** What is known of a drawn view beside its files. */
export interface ViewFigures {
  /** "Who is bargaining over a deal?: US–Ukraine minerals deal", in one line. */
  readonly title: string;
  readonly summary: string;
  /** The same for a card that is shared, where sites cut what is longer. */
  readonly brief: string;
  /** ISO 8601. */
  readonly asOf: string;
  /** The sheet's size in pixels. */
  readonly width: number;
  readonly height: number;
  /** The picture's own. */
  readonly across: number;
  readonly down: number;
  readonly entities: readonly string[];
  readonly lines: number;
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  /** The address in the application, from its root on. */
  readonly address: string;
}

/**
 * What the built client gives the server, once for each language, so that views are made outside a browser by the very code
 * that makes them in the explorer.
 */
export interface ViewMaker {
  readonly language: string;
  /** What is embedded where an address of the application is; undefined where it shows no view. */
  readonly embedded: (path: string, search: string) => EmbedView | undefined;
  /** Opens an address of the application. Throws what asking and laying out throw. */
  readonly open: (address: string, means: Means) => Promise<OpenedView>;
  /** Draws what was opened. Throws where it was opened by another edition of this program. */
  readonly draw: (snapshot: ViewSnapshot, made: DrawnFor) => Promise<DrawnView>;
}
