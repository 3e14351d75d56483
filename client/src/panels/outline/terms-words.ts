import { decidingMarks } from "server/contract/firmness.ts";
import { fillWords } from "server/contract/fill-words.ts";
import type { Relationship, Source } from "../../exploration/exploration.ts";
import { plainTerms } from "../evidence/plain-terms.ts";
import { termsTense } from "./terms-tense.ts";
import { contentWords } from "../../content-words.ts";

const { english: words } = contentWords;

type Mark = Relationship["claims"][number];

/** What one source says a party gives and gets. */
export interface Terms {
  readonly text: string;
  readonly record: boolean;
}

/**
 * What a party to a deal gives and gets, one line for each source that says so, texts first: "Would give mining rights;
 * would get support and investment (Diplomacy&Commerce)". It is never told more firmly than the deal itself.
 */
export function termsWords(relationship: Relationship, sources: readonly Source[]): readonly Terms[] {
  const deciding = decidingMarks(relationship.claims);
  const ordered = [...deciding, ...relationship.claims.filter((mark) => !deciding.includes(mark))];
  const found = new Map<string, Terms>();
  for (const mark of ordered) {
    const told = given(relationship, mark);
    if (told === undefined) continue;
    const source = sources.find(({ id }) => id === mark.source);
    const text = source === undefined ? told : fillWords(words.terms.where, { terms: told, where: shortName(source) });
    found.set(text, { text, record: mark.group === "record" });
  }
  return [...found.values()];
}

/** Within brackets, so without its own: the source's line below has the whole name. */
function shortName({ publisher, title }: Source): string {
  return (publisher ?? title).replace(/ \([^()]*\)$/, "");
}

function given({ standing }: Relationship, mark: Mark): string | undefined {
  const tense = termsTense({ standing, modality: mark.modality });
  const gives = plainTerms(mark.gives ?? "");
  const gets = plainTerms(mark.gets ?? "");
  if (gives === "" && gets === "") return undefined;
  return fillWords(words.terms[tense][gets === "" ? "gives" : gives === "" ? "gets" : "both"], { gives, gets });
}
