import { briefByLine, byLine } from "server/contract/by-line.ts";
import type { ComparisonTopic } from "server/contract/comparison-topics.ts";
import { lineStyle } from "server/contract/line-style.ts";
import { Link } from "wouter";
import { plainView, writeView } from "../../exploration/view.ts";
import { Stroke } from "../../ui/stroke.tsx";
import { words } from "../../words.ts";
import type { ComparedClaim as Claim } from "./compare-table.ts";
import { spoken } from "../../spoken.ts";
import styles from "./compared-claim.module.css";
import { sideTerms } from "./side-terms.ts";

interface ComparedClaimProps {
  readonly claim: Claim;
  readonly topic: ComparisonTopic;
  /** Whom or what the sources are compared on. */
  readonly entity: string;
  /** The column holds more sources than one, so that each claim names its own. */
  readonly named: boolean;
}

/** One claim as a cell of the table: its stroke, the sentence, which opens its evidence, and who says so, how. */
export function ComparedClaim({ claim, topic, entity, named }: ComparedClaimProps) {
  const record = claim.source.group === "record";
  const { relationship } = claim;
  const terms = sideTerms(claim, topic);
  // The line is brought along: the first picture of an entity need not hold it.
  const evidence = writeView({
    ...plainView("about", { entity }),
    with: [{ kind: "line", id: relationship }],
    selection: { kind: "relationship", id: relationship },
  });
  const line = lineStyle({
    type: claim.relation,
    modality: claim.modality,
    polarity: claim.polarity,
    standing: claim.standing,
    disputed: claim.disputed,
    step: 1,
    recordOnly: record,
  });
  return (
    <li className={styles.claim}>
      <Stroke line={line} width={36} height={16} className={styles.stroke} />
      <div className={styles.words} lang="en">
        <Link href={evidence} className={record ? styles.slanted : undefined}>
          {claim.statement}
        </Link>
        {terms !== undefined && <p className={styles.terms}>{terms}</p>}
        <p className={styles.said}>
          {named ? byLine(claim).words : briefByLine(claim)}.{" "}
          {claim.disputed && (
            <span className={styles.disputed} lang={spoken.language}>
              {words.compare.disputed}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
