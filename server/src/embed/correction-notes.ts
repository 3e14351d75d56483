import type { EmbedLanguage } from "../../contract/embed/embed-address.ts";
import { fillWords } from "../../contract/fill-words.ts";
import type { Correction } from "./corrections.ts";
import { dayWords } from "./day-words.ts";
import { embedWords } from "./told.ts";
import type { Manifest } from "./published-files.ts";

/** What was corrected of a version's claims since it was published, a sentence each with its day; the newest first. */
export function correctionNotes(
  corrections: readonly Correction[],
  { claims, published }: Pick<Manifest, "claims" | "published">,
  lang: EmbedLanguage,
): readonly string[] {
  const drawn = new Set(claims);
  const words = embedWords[lang].page;
  return corrections
    .filter(({ claim, at }) => drawn.has(claim) && at > published)
    .map(({ at, before, after }) => {
      const values = { date: dayWords(at, lang), before: before?.said ?? "", after: after?.said ?? "" };
      return after === null ? fillWords(words.removed, values) : fillWords(words.corrected, values);
    });
}
