import type { ComparisonTopic } from "server/contract/comparison-topics.ts";
import { fillWords } from "server/contract/fill-words.ts";
import styles from "./compared-claim.module.css";
import { words } from "../../words.ts";
import { ComparedClaim } from "./compared-claim.tsx";
import type { ComparedClaim as Claim } from "./compare-table.ts";

interface ComparedCellProps {
  readonly claims: readonly Claim[];
  readonly topic: ComparisonTopic;
  readonly entity: string;
  readonly named: boolean;
}

/** Claims that stand in a cell before the others are folded up: one talkative source must not push the next topic away. */
const shown = 4;

/** What one source says of one topic; many claims are folded up below the first, with their count. */
export function ComparedCell({ claims, topic, entity, named }: ComparedCellProps) {
  // One more is no longer than the word that would stand in its place.
  const first = claims.length <= shown + 1 ? claims : claims.slice(0, shown);
  const rest = claims.slice(first.length);
  const show = (claim: Claim) => (
    <ComparedClaim key={claim.id} claim={claim} topic={topic} entity={entity} named={named} />
  );
  return (
    <>
      <ul>{first.map(show)}</ul>
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{fillWords(words.compare.more, { count: String(rest.length) })}</summary>
          <ul>{rest.map(show)}</ul>
        </details>
      )}
    </>
  );
}
