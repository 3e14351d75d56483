import type { EmbedLanguage } from "../../contract/embed/embed-address.ts";
import { fillWords } from "../../contract/fill-words.ts";
import type { Correction, ToldClaim } from "./corrections.ts";
import { dayWords } from "./day-words.ts";
import { embedWords } from "./told.ts";
import type { Manifest } from "./published-files.ts";

/** What was corrected of a version's claims, and of what it calls by name, since it was published, a sentence each with its day; the newest first. */
export function correctionNotes(
  corrections: readonly Correction[],
  { claims, named = [], published }: Pick<Manifest, "claims" | "named" | "published">,
  lang: EmbedLanguage,
): readonly string[] {
  const drawn = new Set([...claims, ...named]);
  const words = embedWords[lang].page;
  return corrections
    .filter(({ of, claim, at }) => drawn.has(of === undefined ? claim : `${of} ${claim}`) && at > published)
    .map(({ at, before, after }) => {
      const values = { date: dayWords(at, lang), before: whole(before), after: whole(after) };
      return after === null ? fillWords(words.removed, values) : fillWords(words.corrected, values);
    });
}

/** What a claim says; an allegation with who alleges it and who denies it. */
function whole(claim: ToldClaim | null): string {
  if (claim === null) return "";
  return claim.alleged === true ? `${claim.said} ${claim.by}.` : claim.said;
}
