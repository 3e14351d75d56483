import { useQuery } from "@tanstack/react-query";
import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { Link } from "wouter";
import { allSources } from "../panels/sources/all-sources.ts";
import { SourceRows } from "../panels/sources/source-rows.tsx";
import { terms } from "../terms.ts";
import { usePageTitle } from "../ui/use-page-title.ts";
import { words } from "../words.ts";
import { Failed } from "./failed.tsx";
import styles from "./reading-page.module.css";

/** Every source: the four texts, and apart from them the pages of the record by what sort of publication they are. */
export function SourcesPage() {
  usePageTitle(words.sourcesPage.title);
  const { data, error, refetch } = useQuery(allSources);
  if (error !== null) {
    return <Failed heading title={words.sourcesPage.failed} failure={error} onAgain={() => void refetch()} />;
  }
  const record = (data ?? []).filter(({ group }) => group === "record");
  const kinds: Readonly<Record<string, string>> = words.filters.kinds;
  const known = Object.keys(terms.sourceKind);
  const found = [...new Set([...known, ...record.map(({ kind }) => kind)])].filter((kind) =>
    record.some((source) => source.kind === kind),
  );
  return (
    <article className={styles.page}>
      <h1 className={styles.title}>{words.sourcesPage.title}</h1>
      {data === undefined ? (
        <p role="status">{words.sourcesPage.loading}</p>
      ) : (
        <>
          <p className={styles.lead}>{fillWords(words.sourcesPage.lead, { count: String(record.length) })}</p>
          <nav className={styles.ways} aria-label={words.sourcesPage.more}>
            <Link href="/compare">{words.sourcesPage.compare}</Link>
            <Link href="/figures">{words.sourcesPage.figures}</Link>
          </nav>
          <section className={styles.part}>
            <h2 className={styles.heading}>{words.sourcesPage.texts}</h2>
            <SourceRows sources={data.filter(({ group }) => group === "document")} />
          </section>
          <section className={styles.part}>
            <h2 className={styles.heading}>
              {words.sourcesPage.record} <span className={styles.count}>{record.length}</span>
            </h2>
            {found.map((kind) => {
              const pages = record.filter((source) => source.kind === kind);
              return (
                <section key={kind} className={styles.group}>
                  <h3 className={styles.kind}>
                    {capitalize(kinds[kind] ?? kind)} <span className={styles.count}>{pages.length}</span>
                  </h3>
                  <SourceRows sources={pages} />
                </section>
              );
            })}
          </section>
        </>
      )}
    </article>
  );
}
