import { fillWords } from "server/contract/fill-words.ts";
import { publisherName } from "server/contract/publisher-name.ts";
import { Link } from "wouter";
import { dateText } from "../../date-text.ts";
import { plainView, writeView } from "../../exploration/view.ts";
import type { SourcesQuery } from "../../gql/graphql.ts";
import { words } from "../../words.ts";
import { SourceLink } from "../evidence/source-link.tsx";
import styles from "./source-rows.module.css";

interface SourceRowsProps {
  readonly sources: SourcesQuery["sources"];
}

/** Sources as rows: who wrote, where and when, what of it is only inferred; each leads to all it says and to its page. */
export function SourceRows({ sources }: SourceRowsProps) {
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.id} className={styles.row}>
          <div className={styles.what} lang="en">
            <p className={source.group === "record" ? `${styles.title} ${styles.slanted}` : styles.title}>
              {source.title}
            </p>
            <p className={styles.by}>{byWords(source)}</p>
          </div>
          <p className={styles.ways}>
            <Link
              href={writeView(plainView("source", { source: source.id }))}
              aria-label={fillWords(words.sourcesPage.saysLabel, { title: source.title })}
            >
              {words.sourcesPage.says}
            </Link>{" "}
            <SourceLink url={source.url} paragraph={undefined} title={source.title} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "Dalibor Rohac in The Spectator World, 12 or 13 February 2025 (date inferred)". */
function byWords(source: SourcesQuery["sources"][number]): string {
  const publisher = source.publisher === null ? words.compare.unnamed : publisherName(source.publisher);
  const where = source.publisherCertainty === "inferred" ? fillWords(words.sources.inferred, { publisher }) : publisher;
  const day = dateText(source.published);
  const date = source.dateCertainty === "inferred" ? fillWords(words.sources.dateInferred, { date: day }) : day;
  const author = source.author ?? (source.group === "document" ? words.sources.unnamed : undefined);
  const said =
    author === undefined
      ? fillWords(words.sourcesPage.in, { publisher: where, date })
      : fillWords(words.sources.in, { author, publisher: where, date });
  return `${said.charAt(0).toLocaleUpperCase("en")}${said.slice(1)}.`;
}
