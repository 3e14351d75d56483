import { byLine } from "server/contract/by-line.ts";
import { edtfWords } from "server/contract/edtf-words.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { firmness } from "server/contract/firmness.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import styles from "./claim.module.css";
import type { ClaimCard } from "./sections.ts";

interface ClaimProps {
  readonly claim: ClaimCard;
  /** What a link says of it. */
  readonly note?: string | undefined;
}

/** One claim: stroked at its margin as firmly as it is said, with who says so, how, where and when. */
export function Claim({ claim, note }: ClaimProps) {
  const { words: said, paragraph } = byLine(claim);
  const record = claim.source.group === "record";
  const details = detailsOf(claim);
  return (
    <li className={styles.claim} data-firmness={firmness(claim.modality)}>
      <p className={record ? `${styles.statement} ${styles.slanted}` : styles.statement} lang="en">
        {claim.statement}
      </p>
      <p className={styles.byLine} lang="en">
        {said}. <Where claim={claim} paragraph={paragraph} />{" "}
        {record && <span className={styles.tag}>{words.card.recordTag}</span>}
      </p>
      {details.length > 0 && (
        <p className={styles.details} lang="en">
          {details.join(" ")}
        </p>
      )}
      {note !== undefined && (
        <p className={styles.details} lang="en">
          {fillWords(words.card.note, { note })}
        </p>
      )}
    </li>
  );
}

interface WhereProps {
  readonly claim: ClaimCard;
  readonly paragraph: string | undefined;
}

/** The paragraph, as a link where the source has an address; a page of the record links as a whole. */
function Where({ claim, paragraph }: WhereProps) {
  const { url } = claim.source;
  const label = paragraph ?? (url === null ? undefined : words.card.source);
  if (label === undefined) return null;
  if (url === null || url === undefined || url === "") return <span>{label}</span>;
  return (
    <a href={url} rel="noopener noreferrer external" target="_blank" title={claim.source.title}>
      {label}
    </a>
  );
}

/** What the table says beyond the statement, each as a short sentence. */
function detailsOf(claim: ClaimCard): readonly string[] {
  const { gives, gets, from, until, statusText, note } = claim;
  const sentences = [
    gives && gets
      ? fillWords(words.card.terms, { gives, gets })
      : gives
        ? fillWords(words.card.gives, { gives })
        : gets
          ? fillWords(words.card.gets, { gets })
          : undefined,
    from && until
      ? fillWords(words.card.span, { from: edtfWords(from), until: edtfWords(until) })
      : from
        ? fillWords(words.card.from, { from: edtfWords(from) })
        : until
          ? fillWords(words.card.until, { until: edtfWords(until) })
          : undefined,
    statusText ? finished(statusText) : undefined,
    note ? fillWords(words.card.note, { note: finished(note) }) : undefined,
  ];
  return sentences.filter((sentence) => sentence !== undefined);
}

function finished(text: string): string {
  const first = text.charAt(0).toLocaleUpperCase("en") + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
