/**
 * Everything that is told of a view, `….json?for=widget`: whoever writes a snippet reads it whole, the live layer in two parts,
 * each when it is needed (`live-data.ts`).
 *
 * The picture's parts say what they belong to by their place in these lists: `data-l="3"` is `lines[3]`, `data-n="0"` is
 * `entities[0]`. Strokes, words, marks, shapes and captions are elements of their own, in the order in which they cover each
 * other, so all parts of one line are `[data-l="3"]`, beside its stroke: strokes of one look stand in a group, `data-ls` with the
 * place of the first, and the others are those that follow it. Ids would take ten times the room.
 *
 * In a frame's picture the stroke of each line is a link to the page that is read, at `#l3`; the parts of a picture that is
 * shown by itself lead nowhere.
 */
export interface WidgetData {
  readonly edition: 1;
  /** The language of everything but names and what claims say, which is English. */
  readonly lang: string;
  readonly title: string;
  /** What the question was asked of; empty where that is nothing. English. */
  readonly value: string;
  /** `q/<question>?<parameters>` or `v/<code>`. */
  readonly view: string;
  /** Of a published question; null where it was drawn on demand. */
  readonly version: number | null;
  /** When the data were read, ISO 8601. */
  readonly asOf: string;
  /** "Data as of 26 November 2026." */
  readonly asOfWords: string;
  /** Where the view opens in the application. */
  readonly address: string;
  /** What the picture shows, for whoever does not see it. */
  readonly summary: string;
  /** What the live layer says by itself, by the names of `words/embed.json`, `live`. */
  readonly words: Readonly<Record<string, string>>;
  /** The picture's room in its own coordinates: left, top, width, height; the view box of a frame's picture. */
  readonly box: WidgetBox;
  /** The size of `….svg`, and how far right and down the picture's own coordinates stand in it. */
  readonly sheet: { readonly width: number; readonly height: number; readonly x: number; readonly y: number };
  /** The size of `….svg?narrow=1`, for narrow places; missing where a view is too large for them. */
  readonly narrow?: { readonly width: number; readonly height: number };
  readonly entities: readonly WidgetEntity[];
  readonly lines: readonly WidgetLine[];
  readonly sources: readonly WidgetSource[];
}

/** Left, top, width, height. */
export type WidgetBox = readonly [number, number, number, number];

/** A shape of the picture. */
export interface WidgetEntity {
  readonly id: string;
  readonly name: string;
  /** "Country": what it is, in the chosen language. */
  readonly kind: string;
  /** Its shape in the picture's coordinates. */
  readonly box: WidgetBox;
  /** Where one shape stands for several: their names. */
  readonly members?: readonly string[];
}

/** A line of the picture. */
export interface WidgetLine {
  readonly id: string;
  /** The places of its ends among the entities. */
  readonly from: number;
  readonly to: number;
  /** The line as a sentence that can stand alone. An allegation says by whom, and who denies it. */
  readonly said: string;
  /** How firmly, in how many texts, in what state, whether disputed: a few short sentences. Missing where several lines are drawn as one. */
  readonly how?: string;
  readonly claims: readonly WidgetClaim[];
  /** Where several lines are drawn as one: each of them. */
  readonly lines?: readonly Pick<WidgetLine, "id" | "said" | "how" | "claims">[];
}

/** One claim behind a line. English. */
export interface WidgetClaim {
  readonly id: string;
  /** What it says; an allegation with its accuser and its denial. */
  readonly said: string;
  /** "According to Volodymyr Zelensky, as reported by Odrimedia about 27 February 2025 (inferred)" */
  readonly by: string;
  /** How firmly, in the chosen language: "on a named party’s word". */
  readonly firmness: string;
  /** "Paragraph 9" */
  readonly paragraph?: string;
  /** The place of its source among the sources. */
  readonly source: number;
  /** Known from the record alone, not from one of the texts. */
  readonly record?: true;
  /** What other claims hold against it or leave open, each with whose word it is. */
  readonly against?: readonly { readonly said: string; readonly by: string }[];
}

export interface WidgetSource {
  /** Title, author, publisher, date. */
  readonly name: string;
  /** Missing where it has no address of its own. */
  readonly url?: string;
}
