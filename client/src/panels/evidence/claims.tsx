import { useState } from "react";
import { compareFirmness } from "server/contract/firmness.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { countText } from "../../count-text.ts";
import type { Relationship } from "../../exploration/exploration.ts";
import { Button } from "../../ui/button.tsx";
import { words } from "../../words.ts";
import { Claim } from "./claim.tsx";
import styles from "./claims.module.css";
import { Dispute } from "./dispute.tsx";
import { Follow } from "./follow.tsx";
import { otherLines } from "./other-lines.ts";
import { contradicted, sections, type ClaimCard, type Evidence } from "./sections.ts";

interface ClaimsProps {
  readonly evidence: Evidence;
  /** The line as it is drawn: under a filter it carries only the claims that remain. */
  readonly relationship: Relationship;
  /** Claims by which the question's answer gives its lines: they come first. */
  readonly reasons: readonly string[];
  /** Lines that are drawn. */
  readonly present: ReadonlySet<string>;
  readonly onFollow: (id: string) => void;
  /** Why a claim behind the line stands at the chosen time; none where none is chosen. */
  readonly daysOf: (mark: Relationship["claims"][number]) => readonly string[];
}

/** The claims behind a line, then each group of claims that bears on them, then the disputes it belongs to. */
export function Claims({ evidence, relationship, reasons, present, onFollow, daysOf }: ClaimsProps) {
  const [all, setAll] = useState(false);
  const lines = otherLines(evidence);
  const kept = new Set(relationship.claims.map(({ id }) => id));
  const marks = [...evidence.relationship.claims, ...[...lines.values()].flatMap(({ claims }) => claims)];
  const days = new Map(evidence.relationship.claims.map((mark) => [mark.id, daysOf(mark)]));
  const denials = new Map(marks.map(({ id, denial }) => [id, denial]));
  const order = (one: ClaimCard, other: ClaimCard) =>
    Number(kept.has(other.id)) - Number(kept.has(one.id)) ||
    Number(reasons.includes(other.id)) - Number(reasons.includes(one.id)) ||
    Number(one.source.group === "record") - Number(other.source.group === "record") ||
    compareFirmness(one.modality, other.modality);
  const behind = [...evidence.claims].sort(order);
  const filtered = behind.filter(({ id }) => !kept.has(id)).length;
  const grouped = sections(evidence);
  const above = new Map([
    ...evidence.claims.map(({ id }) => [id, words.card.behind] as const),
    ...grouped.flatMap(({ heading, claims }) => claims.map(({ claim }) => [claim.id, words.card[heading]] as const)),
  ]);
  const cards = new Map([...evidence.claims, ...evidence.others].map((claim) => [claim.id, claim]));
  const show = (claim: ClaimCard, note?: string) => {
    const line = lines.get(claim.relationship);
    return (
      <Claim key={claim.id} claim={claim} note={note} denial={denials.get(claim.id)}>
        {line !== undefined && <Follow line={line} present={present.has(line.id)} onFollow={onFollow} />}
      </Claim>
    );
  };
  return (
    <>
      <section className={styles.section}>
        <h3 className={styles.heading}>
          {words.card.behind} <span className={styles.count}>{countsOf(behind.filter(({ id }) => kept.has(id)))}</span>
        </h3>
        <ul>
          {behind
            .filter(({ id }) => all || kept.has(id))
            .map((claim) => (
              <Claim
                key={claim.id}
                claim={claim}
                denial={denials.get(claim.id)}
                days={days.get(claim.id) ?? []}
                filtered={!kept.has(claim.id)}
              />
            ))}
        </ul>
        {filtered > 0 && (
          <p className={styles.filtered}>
            {filtered === 1 ? words.card.filteredOne : fillWords(words.card.filtered, { count: String(filtered) })}{" "}
            <Button onPress={() => setAll(!all)}>
              {filtered === 1
                ? words.card[all ? "hideOne" : "showOne"]
                : words.card[all ? "hideFiltered" : "showFiltered"]}
            </Button>
          </p>
        )}
      </section>
      {grouped.map(({ heading, claims }) => (
        <section key={heading} className={styles.section}>
          <h3 className={styles.heading}>
            {words.card[heading]}{" "}
            <span className={styles.count}>
              {heading === "CONTRADICTS"
                ? against({ ...evidence, claims: evidence.claims.filter(({ id }) => kept.has(id)) })
                : countsOf(claims.map(({ claim }) => claim))}
            </span>
          </h3>
          <ul>{claims.map(({ claim, note }) => show(claim, note))}</ul>
        </section>
      ))}
      {evidence.disputes.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>
            {evidence.disputes.length === 1 ? words.card.dispute : words.card.disputes}
          </h3>
          {evidence.disputes.map((dispute) => (
            <Dispute
              key={dispute.id}
              dispute={dispute}
              claims={dispute.claims.flatMap((id) => cards.get(id) ?? [])}
              above={above}
              show={show}
            />
          ))}
        </section>
      )}
    </>
  );
}

/** How many of the claims that draw the line are contradicted. */
function against(evidence: Pick<Evidence, "claims" | "links">): string {
  const of = evidence.claims.length;
  const some = contradicted(evidence);
  if (of <= 1 || some === 0) return "";
  return some === of
    ? fillWords(words.card.againstAll, { count: countText(of) })
    : fillWords(words.card.againstSome, { some: countText(some), count: countText(of) });
}

function countsOf(claims: readonly ClaimCard[]): string {
  const record = claims.filter(({ source }) => source.group === "record").length;
  const texts = claims.length - record;
  const inRecord = record === 1 ? words.card.oneRecord : fillWords(words.card.record, { count: String(record) });
  const inTexts = texts === 1 ? words.card.oneText : fillWords(words.card.texts, { count: String(texts) });
  if (texts === 0) return inRecord;
  return record === 0 ? inTexts : fillWords(words.card.andRecord, { texts: inTexts, count: String(record) });
}
