import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { firmness } from "server/contract/firmness.ts";
import type { ReactNode } from "react";
import { Link } from "wouter";
import claimStyles from "./claim.module.css";
import styles from "./claims.module.css";
import { countText } from "../../count-text.ts";
import { terms } from "../../terms.ts";
import { words } from "../../words.ts";
import type { ClaimCard, Evidence } from "./sections.ts";

interface DisputeProps {
  readonly dispute: Evidence["disputes"][number];
  readonly claims: readonly ClaimCard[];
  /** The heading under which a claim stands on this card already. */
  readonly above: ReadonlyMap<string, string>;
  readonly show: (claim: ClaimCard) => ReactNode;
}

const kinds: Readonly<Record<string, string>> = terms.disputeKind;

/** A contested point: what it turns on, and each of its claims, in full or by where it stands above. */
export function Dispute({ dispute, claims, above, show }: DisputeProps) {
  const kind = kinds[dispute.kind] ?? dispute.kind;
  return (
    <div id={`dispute-${dispute.id}`} className={styles.dispute} tabIndex={-1}>
      <h4 className={styles.question} lang="en">
        {dispute.title}
      </h4>
      <p>
        <span lang="en">{dispute.summary}</span> <span className={styles.kind}>{capitalize(`${kind}.`)}</span>
      </p>
      <p>
        <Link href={`/disputes/${encodeURIComponent(dispute.id)}`} className={styles.whole}>
          {words.card.wholeDispute}
        </Link>
      </p>
      <h5 className={styles.itsClaims}>{fillWords(words.card.itsClaims, { count: countText(claims.length) })}</h5>
      <ul>
        {claims.map((claim) => {
          const heading = above.get(claim.id);
          if (heading === undefined) return show(claim);
          const record = claim.source.group === "record";
          const slanted = record ? `${claimStyles.statement} ${claimStyles.slanted}` : claimStyles.statement;
          return (
            <li key={claim.id} className={claimStyles.claim} data-brief="" data-firmness={firmness(claim.modality)}>
              <p className={slanted} lang="en">
                {claim.statement}
              </p>
              <p className={claimStyles.details}>{fillWords(words.card.above, { heading })}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
