/** An address as far as the server sees it: path, and what stands behind "?", with it. */
export interface ServedAddress {
  readonly path: string;
  readonly search: string;
  /** The browser says that it is a phone's. */
  readonly small: boolean;
}

/** What a page asks the server first, as it is posted; and, under the same names, what it is answered. */
export interface First {
  readonly answer: string;
  readonly list: string;
}

/**
 * What the built client gives the server, once for each language: it draws its pages without a browser, so that they can be
 * read before any script runs. The server imports none of the client; it loads this as it loads the page itself.
 */
export interface PageMaker {
  /** The language of this maker's words. */
  readonly language: string;
  /** The language to speak to a browser that wants these, the dearest first. */
  readonly chosenLanguage: (wanted: readonly string[]) => string;
  /** What is to be asked before the page at an address can be drawn; undefined: nobody but a browser can draw it. */
  readonly asks: (address: ServedAddress) => First | undefined;
  /** Draws it from the answers. Undefined where they hold no picture. */
  readonly draw: (address: ServedAddress, answers: First) => Promise<MadePage | undefined>;
}

/** A page's content, as HTML, and its name, as plain text. */
export interface MadePage {
  readonly html: string;
  readonly title: string;
  /** The part of the client it needs beside what all pages do; the tags that load it stand in a file of that name. */
  readonly part: "question-page" | undefined;
}

/** The ids of the elements that hold the answers the page was drawn from. */
export const servedIds: First = { answer: "served-answer", list: "served-list" };
