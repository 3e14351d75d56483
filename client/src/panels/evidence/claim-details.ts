import { capitalize } from "server/contract/capitalize.ts";
import { edtfPhrase, edtfWords } from "server/contract/edtf-words.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { sentenceName, type Named } from "server/contract/sentence-name.ts";
import { plainNote } from "./plain-note.ts";
import { plainTerms } from "./plain-terms.ts";
import type { ClaimCard } from "./sections.ts";
import { contentWords } from "../../content-words.ts";

const { model, english: words } = contentWords;

/** What the table says beyond the statement, each as a short sentence. */
export function claimDetails(claim: ClaimCard): readonly string[] {
  const { statusText, note } = claim;
  const names: readonly Named[] = [
    claim.subject,
    claim.object,
    ...claim.about,
    ...claim.assertedBy,
    ...(claim.origin ? [claim.origin] : []),
  ];
  const status = plainNote(statusText ?? "", names);
  const remark = plainNote(note ?? "", names);
  const sentences = [
    aboutWords(claim),
    termsWords(claim),
    spanWords(claim),
    status === "" ? undefined : status,
    remark === "" ? undefined : fillWords(words.card.note, { note: remark }),
  ];
  return sentences.filter((sentence) => sentence !== undefined);
}

/** What is bargained over: the line itself does not say it. */
function aboutWords({ relation, object, about, statusText }: ClaimCard): string | undefined {
  if (relation !== "NEGOTIATES" || /^about:/i.test(statusText ?? "")) return undefined;
  const named = about.filter(({ id }) => id !== object.id).map(sentenceName);
  const last = named.at(-1);
  if (last === undefined) return undefined;
  const list =
    named.length === 1 ? last : fillWords(model.list.two, { first: named.slice(0, -1).join(", "), other: last });
  return fillWords(words.card.about, { about: list });
}

function termsWords(claim: ClaimCard): string | undefined {
  const gives = claim.gives === null ? "" : plainTerms(claim.gives);
  const gets = claim.gets === null ? "" : plainTerms(claim.gets);
  if (gives !== "" && gets !== "") return fillWords(words.card.terms, { gives, gets });
  if (gives !== "") return fillWords(words.card.gives, { gives });
  return gets === "" ? undefined : fillWords(words.card.gets, { gets });
}

/** Relations that tell of something done on a day rather than of something that lasts. */
const deeds: ReadonlySet<ClaimCard["relation"]> = new Set([
  "PARTY_TO",
  "HOSTS",
  "ENACTS",
  "NEGOTIATES",
  "ASSESSES",
  "EXCLUDES",
  "SUPPORTS",
  "OPPOSES",
]);

/**
 * When it held: since a day, where it holds; on a day, where something was done or is to be done then. A beginning that is
 * a span already, or the same as its end, is said once.
 */
function spanWords({ from, until, standing, relation }: ClaimCard): string | undefined {
  if (from && (from.includes("/") || from === until)) return `${capitalize(edtfPhrase(from))}.`;
  if (from && until) return fillWords(words.card.span, { from: edtfWords(from), until: edtfWords(until) });
  if (from && standing === "holds" && relation !== "ASSESSES")
    return fillWords(words.card.sinceDay, { from: edtfWords(from) });
  if (from && deeds.has(relation)) return `${capitalize(edtfPhrase(from))}.`;
  if (from) return fillWords(words.card.from, { from: edtfWords(from) });
  return until ? fillWords(words.card.until, { until: edtfWords(until) }) : undefined;
}
