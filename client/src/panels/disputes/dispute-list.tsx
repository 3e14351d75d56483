import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { Link } from "wouter";
import { countText } from "../../count-text.ts";
import type { DisputesQuery } from "../../gql/graphql.ts";
import { terms } from "../../terms.ts";
import { words } from "../../words.ts";
import { Strip } from "../questions/strip.tsx";
import { countedSources } from "./counted-sources.ts";
import styles from "./dispute-list.module.css";

interface DisputeListProps {
  readonly disputes: DisputesQuery["disputeEntries"];
}

const kinds: Readonly<Record<string, string>> = terms.disputeKind;

/** Every dispute under its kind: the question it asks, what it comes to, and the evidence it turns on. */
export function DisputeList({ disputes }: DisputeListProps) {
  const known = Object.keys(kinds);
  const found = [...new Set([...known, ...disputes.map(({ kind }) => kind)])];
  return found.map((kind) => {
    const group = disputes.filter((dispute) => dispute.kind === kind);
    if (group.length === 0) return null;
    return (
      <section key={kind} className={styles.group}>
        <h2 className={styles.kind}>
          {capitalize(kinds[kind] ?? kind)} <span className={styles.count}>{group.length}</span>
        </h2>
        <ul>
          {group.map((dispute) => (
            <li key={dispute.id} className={styles.row}>
              <div className={styles.what}>
                <Link href={`/disputes/${encodeURIComponent(dispute.id)}`} className={styles.title} lang="en">
                  {dispute.title}
                </Link>
                <p className={styles.summary} lang="en">
                  {dispute.summary}
                </p>
              </div>
              <div className={styles.evidence}>
                <Strip marks={dispute.strip} />
                <span>{fillWords(words.disputes.claims, { count: countText(dispute.claims) })}</span>
                <span>{countedSources(dispute)}</span>
              </div>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
