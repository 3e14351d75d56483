import { edtfWords } from "server/contract/edtf-words.ts";
import { sentenceName, type Named } from "server/contract/sentence-name.ts";
import { plainTerms } from "./plain-terms.ts";

/** Parts of a status that the sentence about the line's state says already, or that only an editor needs. */
const saidElsewhere =
  /^(status: )?(in force|proposed|expected|cancelled|hypothetical|past|ended|conditional|presupposed|static|happened)$/i;
const claimId = /\b(?:00\d|r)-\d{2,3}\b/;

/**
 * What the table adds to a claim, for a reader: dates in words, names for ids, no references to other rows, and nothing
 * that stands on the card already. Empty where nothing is left.
 */
export function plainNote(text: string, names: readonly Named[]): string {
  const known = new Map(names.map((named) => [named.id, sentenceName(named)]));
  const parts = text
    .replace(/\.$/, "")
    .split("; ")
    .flatMap((part) => withoutReference(part))
    .filter((part) => !saidElsewhere.test(part) && !isVoice(part, known))
    .map((part) => inWords(part, known));
  const joined = parts.join("; ");
  return joined === "" ? "" : `${joined.charAt(0).toLocaleUpperCase("en")}${joined.slice(1)}.`;
}

/** "Weaker than 001-05: possible, not likely" keeps what can be understood without the other row. */
function withoutReference(part: string): readonly string[] {
  if (!claimId.test(part)) return [part];
  const [before = "", after] = part.split(/, see |: /);
  return [before, after ?? ""].filter((piece) => piece !== "" && !claimId.test(piece));
}

/** "As stated by: donald-trump" repeats the by-line. */
function isVoice(part: string, known: ReadonlyMap<string, string>): boolean {
  const who = /^as stated by: ([a-z0-9-]+)$/i.exec(part)?.[1];
  return who !== undefined && known.has(who);
}

function inWords(part: string, known: ReadonlyMap<string, string>): string {
  const named = part
    .replace(/\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?/g, (date) => edtfWords(date).replace(/^from /, ""))
    .replace(/\b[a-z0-9]+(?:-[a-z0-9]+)*\b/g, (word) => known.get(word) ?? word);
  return plainTerms(named.replace(/^mode: /i, "in what way: "));
}
