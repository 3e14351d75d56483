import { stringify } from "csv-stringify/browser/esm/sync";

/** A cell as it is written: numbers as they are, everything else as text. */
export type CsvCell = string | number;

/**
 * Rows as CSV after RFC 4180: a header row, lines that end in CRLF. A text that a spreadsheet would run as a formula, one
 * that begins with `=`, `+`, `-`, `@`, a tab or a carriage return, gets an apostrophe before it; a number does not. A text
 * with a semicolon or a tab is quoted too, so that it stays one cell where these divide cells.
 *
 * The one place for it, for the server's downloads and for what the explorer shows alike; hence the library's build that
 * needs no Node. In the browser it is loaded when something is downloaded.
 */
export function csv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return stringify([[...header], ...rows.map((row) => [...row])], {
    record_delimiter: "\r\n",
    escape_formulas: true,
    quoted_match: /[;\t]/,
  });
}
