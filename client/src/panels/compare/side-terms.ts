import type { ComparisonTopic } from "server/contract/comparison-topics.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { plainTerms } from "../evidence/plain-terms.ts";
import { termsTense } from "../outline/terms-tense.ts";
import type { ComparedClaim } from "./compare-table.ts";
import { contentWords } from "../../content-words.ts";

const { english: words } = contentWords;

/**
 * What a party gives, in the row of giving, or gets, in that of getting: "Would give mining rights." Undefined in every other
 * row, and where a claim says that something is not so.
 */
export function sideTerms(
  claim: Pick<ComparedClaim, "gives" | "gets" | "standing" | "modality" | "polarity">,
  topic: ComparisonTopic,
): string | undefined {
  if ((topic !== "gives" && topic !== "gets") || claim.polarity !== "affirmed") return undefined;
  const terms = plainTerms(claim[topic] ?? "");
  if (terms === "") return undefined;
  const told = fillWords(words.terms[termsTense(claim)][topic], { gives: terms, gets: terms });
  return `${told}.`;
}
