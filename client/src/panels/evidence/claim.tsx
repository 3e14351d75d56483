import type { ReactNode } from "react";
import { byLine } from "server/contract/by-line.ts";
import { firmness } from "server/contract/firmness.ts";
import { spoken } from "../../spoken.ts";
import { words } from "../../words.ts";
import { claimDetails } from "./claim-details.ts";
import styles from "./claim.module.css";
import { plainNote } from "./plain-note.ts";
import type { ClaimCard } from "./sections.ts";
import { SourceLink } from "./source-link.tsx";

interface ClaimProps {
  readonly claim: ClaimCard;
  /** Somebody's denial of it. */
  readonly denial?: string | null | undefined;
  /** What a link says of it. */
  readonly note?: string | undefined;
  /** It is left out of the line by the filter. */
  readonly filtered?: boolean;
  /** Why it stands at the chosen time; none where none is chosen. */
  readonly days?: readonly string[];
  /** The way to the line it lies on, where that is another. */
  readonly children?: ReactNode;
  /** By which another place of the page leads here. */
  readonly id?: string | undefined;
}

/** One claim: stroked at its margin as firmly as it is said, with who says so, how, where and when. */
export function Claim({ claim, denial, note, filtered = false, days = [], children, id }: ClaimProps) {
  const { words: said, paragraph } = byLine({ ...claim, denial });
  const record = claim.source.group === "record";
  const linked = plainNote(note ?? "", [claim.subject, claim.object]);
  // Told of the claim by the interface; its details are put together from its own English.
  const outside = filtered ? [words.card.leftOut] : days;
  const details = claimDetails(claim);
  return (
    <li
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      className={styles.claim}
      data-firmness={firmness(claim.modality)}
    >
      <p className={record ? `${styles.statement} ${styles.slanted}` : styles.statement} lang="en">
        {claim.statement}
      </p>
      <p className={styles.byLine} lang="en">
        {said}. <SourceLink url={claim.source.url} paragraph={paragraph} title={claim.source.title} />{" "}
        {record && (
          <span className={styles.tag} lang={spoken.language}>
            {words.card.recordTag}
          </span>
        )}
      </p>
      {linked !== "" && (
        <p className={styles.why} lang="en">
          {linked}
        </p>
      )}
      {(outside.length > 0 || details.length > 0) && (
        <p className={styles.details}>
          {outside.length > 0 && `${outside.join(" ")} `}
          <span lang="en">{details.join(" ")}</span>
        </p>
      )}
      {children}
    </li>
  );
}
