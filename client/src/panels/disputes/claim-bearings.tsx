import { words } from "../../words.ts";
import { plainNote } from "../evidence/plain-note.ts";
import { bearingsOf, type DisputeCase, type DisputedClaim } from "./bearings.ts";
import styles from "./dispute-claims.module.css";

interface ClaimBearingsProps {
  readonly dispute: DisputeCase;
  readonly claim: DisputedClaim;
}

/** How a claim bears on the others of its dispute, each a way to that claim on the page, with why where the data says why. */
export function ClaimBearings({ dispute, claim }: ClaimBearingsProps) {
  const bearings = bearingsOf(claim.id, dispute);
  if (bearings.length === 0) return null;
  return (
    <ul className={styles.bearings}>
      {bearings.map(({ word, claim: other, note }) => {
        const why = plainNote(note ?? "", [claim.subject, claim.object, other.subject, other.object]);
        return (
          <li key={`${word} ${other.id}`} className={styles.bearing} data-word={word}>
            <span className={styles.word}>{words.disputes.bearing[word]}</span>{" "}
            <a
              href={`#claim-${other.id}`}
              className={other.source.group === "record" ? styles.slanted : undefined}
              lang="en"
              onClick={(event) => {
                const place = document.getElementById(`claim-${other.id}`);
                if (place === null) return;
                event.preventDefault();
                place.scrollIntoView({ block: "center" });
                place.focus({ preventScroll: true });
              }}
            >
              {other.statement}
            </a>
            {why !== "" && (
              <span className={styles.why} lang="en">
                {" "}
                {why}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
