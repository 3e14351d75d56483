import { capitalize } from "server/contract/capitalize.ts";
import { compareFirmness } from "server/contract/firmness.ts";
import { fillWords } from "server/contract/fill-words.ts";
import model from "server/contract/words/en.json" with { type: "json" };
import words from "server/contract/words/interface.json" with { type: "json" };
import { Claim } from "./claim.tsx";
import styles from "./claims.module.css";
import { sections, type ClaimCard, type Evidence } from "./sections.ts";

interface ClaimsProps {
  readonly evidence: Evidence;
  /** Claims by which the question's answer gives its lines: they come first. */
  readonly reasons: readonly string[];
}

/** The claims behind a line, then each group of claims that bears on them, then the disputes it belongs to. */
export function Claims({ evidence, reasons }: ClaimsProps) {
  const behind = [...evidence.claims].sort(
    (one, other) =>
      Number(reasons.includes(other.id)) - Number(reasons.includes(one.id)) ||
      Number(one.source.group === "record") - Number(other.source.group === "record") ||
      compareFirmness(one.modality, other.modality),
  );
  const kinds: Readonly<Record<string, string>> = model.disputeKind;
  return (
    <>
      <section className={styles.section}>
        <h3 className={styles.heading}>
          {words.card.behind} <span className={styles.count}>{countsOf(behind)}</span>
        </h3>
        <ul>
          {behind.map((claim) => (
            <Claim key={claim.id} claim={claim} />
          ))}
        </ul>
      </section>
      {sections(evidence).map(({ heading, claims }) => (
        <section key={heading} className={styles.section}>
          <h3 className={styles.heading}>
            {words.card[heading]} <span className={styles.count}>{countsOf(claims.map(({ claim }) => claim))}</span>
          </h3>
          <ul>
            {claims.map(({ claim, note }) => (
              <Claim key={claim.id} claim={claim} note={note} />
            ))}
          </ul>
        </section>
      ))}
      {evidence.disputes.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>
            {evidence.disputes.length === 1 ? words.card.dispute : words.card.disputes}
          </h3>
          {evidence.disputes.map((dispute) => (
            <div key={dispute.id} id={`dispute-${dispute.id}`} className={styles.dispute} lang="en">
              <h4 className={styles.question}>{dispute.title}</h4>
              <p>
                {dispute.summary}{" "}
                <span className={styles.kind}>{capitalize(`${kinds[dispute.kind] ?? dispute.kind}.`)}</span>
              </p>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function countsOf(claims: readonly ClaimCard[]): string {
  const record = claims.filter(({ source }) => source.group === "record").length;
  const texts = claims.length - record;
  return [
    texts === 0 ? undefined : texts === 1 ? words.card.oneText : fillWords(words.card.texts, { count: String(texts) }),
    record === 0 ? undefined : fillWords(words.card.record, { count: String(record) }),
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}
