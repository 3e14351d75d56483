import { capitalize } from "server/contract/capitalize.ts";
import { edtfPhrase, edtfWords } from "server/contract/edtf-words.ts";
import { fillWords } from "server/contract/fill-words.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import type { ClaimCard } from "./sections.ts";

/** What the table says beyond the statement, each as a short sentence. */
export function claimDetails(claim: ClaimCard): readonly string[] {
  const { gives, gets, from, until, statusText, note } = claim;
  const sentences = [
    gives && gets
      ? fillWords(words.card.terms, { gives, gets })
      : gives
        ? fillWords(words.card.gives, { gives })
        : gets
          ? fillWords(words.card.gets, { gets })
          : undefined,
    spanWords(from, until),
    statusText ? finished(statusText) : undefined,
    note ? fillWords(words.card.note, { note: finished(note) }) : undefined,
  ];
  return sentences.filter((sentence) => sentence !== undefined);
}

function finished(text: string): string {
  const first = text.charAt(0).toLocaleUpperCase("en") + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

/** When it held; a beginning that is a span already, or the same as its end, is said once. */
function spanWords(from: string | null, until: string | null): string | undefined {
  if (from && (from.includes("/") || from === until)) return `${capitalize(edtfPhrase(from))}.`;
  if (from && until) return fillWords(words.card.span, { from: edtfWords(from), until: edtfWords(until) });
  if (from) return fillWords(words.card.from, { from: edtfWords(from) });
  return until ? fillWords(words.card.until, { until: edtfWords(until) }) : undefined;
}
