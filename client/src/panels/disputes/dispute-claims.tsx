import { capitalize } from "server/contract/capitalize.ts";
import { textName } from "server/contract/text-name.ts";
import { Link } from "wouter";
import { plainView, writeView } from "../../exploration/view.ts";
import { words } from "../../words.ts";
import { Claim } from "../evidence/claim.tsx";
import { ClaimBearings } from "./claim-bearings.tsx";
import type { DisputeCase, DisputedClaim } from "./bearings.ts";
import styles from "./dispute-claims.module.css";
import { voices } from "./voices.ts";

interface DisputeClaimsProps {
  readonly dispute: DisputeCase;
}

/** The claims of a dispute: a column for each text that speaks, and below, apart and marked, what the record says. */
export function DisputeClaims({ dispute }: DisputeClaimsProps) {
  const { texts, record } = voices(dispute.claims);
  const show = (claim: DisputedClaim) => <DisputeClaim key={claim.id} dispute={dispute} claim={claim} />;
  return (
    <>
      <section className={styles.part}>
        <h2 className={styles.heading}>{words.disputes.sides}</h2>
        {texts.length === 0 && <p className={styles.quiet}>{words.disputes.noTexts}</p>}
        <div className={styles.columns}>
          {texts.map(({ source, claims }) => (
            <section key={source.id} className={styles.column}>
              <h3 className={styles.text} lang="en">
                {capitalize(textName(source.id) ?? source.title)}
              </h3>
              <ul>{claims.map(show)}</ul>
            </section>
          ))}
        </div>
      </section>
      <section className={styles.part}>
        <h2 className={styles.heading}>{words.disputes.record}</h2>
        <p className={styles.quiet}>{record.length === 0 ? words.disputes.noRecord : words.disputes.recordLead}</p>
        <ul className={styles.record}>{record.map(show)}</ul>
      </section>
    </>
  );
}

interface DisputeClaimProps extends DisputeClaimsProps {
  readonly claim: DisputedClaim;
}

function DisputeClaim({ dispute, claim }: DisputeClaimProps) {
  const line = {
    ...plainView("dispute", { dispute: dispute.id }),
    selection: { kind: "relationship", id: claim.relationship },
  } as const;
  return (
    <Claim claim={claim} denial={claim.denial} id={`claim-${claim.id}`}>
      <ClaimBearings dispute={dispute} claim={claim} />
      <p className={styles.line}>
        <Link href={writeView(line)}>{words.disputes.openLine}</Link>
      </p>
    </Claim>
  );
}
