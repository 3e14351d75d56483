import { publisherName } from "server/contract/publisher-name.ts";
import type { Relationship, Source } from "../../exploration/exploration.ts";
import { words } from "../../words.ts";
import { SourceLink } from "../evidence/source-link.tsx";
import styles from "./node-panel.module.css";

interface SourcesOfLinesProps {
  readonly lines: readonly Relationship[];
  readonly sources: readonly Source[];
}

/** The texts and pages that an entity's lines rest on, texts first, each with the way to its page. */
export function SourcesOfLines({ lines, sources }: SourcesOfLinesProps) {
  const counts = new Map<string, Set<string>>();
  for (const { claims } of lines)
    for (const { id, source } of claims) counts.set(source, (counts.get(source) ?? new Set()).add(id));
  const used = sources
    .filter(({ id }) => counts.has(id))
    .toSorted((one, other) => Number(one.group === "record") - Number(other.group === "record"));
  if (used.length === 0) return null;
  return (
    <section className={styles.sources}>
      <h3 className={styles.heading}>
        {words.node.sources} <span className={styles.count}>{used.length}</span>
      </h3>
      <ul>
        {used.map(({ id, group, title, url, author, publisher }) => (
          <li key={id}>
            <span className={group === "record" ? styles.slanted : undefined} lang="en">
              {author ? `${author}, ` : ""}
              {publisher === null ? title : publisherName(publisher)}
            </span>{" "}
            <SourceLink url={url} paragraph={undefined} title={title} />{" "}
            {group === "record" && <span className={styles.tag}>{words.card.recordTag}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
