/** One script of the embed surface under its hashed name, `/embed/a/<name>`, and the hash that a page can hold it to. */
export interface EmbedFile {
  readonly name: string;
  /** As `integrity` takes it: `sha384-…`. */
  readonly integrity: string;
}

/**
 * The scripts of the embed surface as they were built. The client's build writes it to `dist/embed/files.json`; the server reads it
 * for its frames, and gives it at `/embed/v1/files.json` to the dialog that writes snippets.
 */
export interface EmbedFiles {
  /** The same as `/embed/v1/loader.js`. Its hash covers what it loads, for it holds their hashes. */
  readonly loader: EmbedFile;
  /** What the loader loads when an element is near the view. */
  readonly runtime: EmbedFile;
  /** The live layer of an element that stands in the page itself. */
  readonly live: EmbedFile;
  /** The one script of a frame. */
  readonly frame: EmbedFile;
}
