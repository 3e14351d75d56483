import { byLine } from "server/contract/by-line.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { firmness } from "server/contract/firmness.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import { claimDetails } from "./claim-details.ts";
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
  const details = claimDetails(claim);
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
