import { daysWords, edtfPhrase, edtfWords } from "server/contract/edtf-words.ts";
import { terms } from "./terms.ts";

/** A date of the tables (EDTF) within a sentence of the interface, in its language: "about 27 February 2025". */
export function dateText(edtf: string | null | undefined): string {
  return edtfWords(edtf, terms);
}

/** The same with the preposition it needs: "on 28 February 2025". */
export function datePhrase(edtf: string | null | undefined): string {
  return edtfPhrase(edtf, terms);
}

/** From one day to another: "10 to 16 February 2025". */
export function daysText(first: string, last: string): string {
  return daysWords(first, last, terms);
}
