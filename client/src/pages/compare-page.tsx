import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { Link, useSearch } from "wouter";
import { navigate } from "wouter/use-browser-location";
import { allPages } from "../all-pages.ts";
import { execute } from "../execute.ts";
import { shortened } from "../exploration/shortened.ts";
import { plainView, writeView } from "../exploration/view.ts";
import { ComparableDocument, ComparisonDocument } from "../gql/graphql.ts";
import { comparableGroups } from "../panels/compare/comparable.ts";
import { readCompare, usualColumns, writeCompare, type CompareView } from "../panels/compare/compare-address.ts";
import { CompareChoice } from "../panels/compare/compare-choice.tsx";
import { CompareGrid } from "../panels/compare/compare-grid.tsx";
import { compareTable } from "../panels/compare/compare-table.ts";
import { Button } from "../ui/button.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import { words } from "../words.ts";
import { Failed } from "./failed.tsx";
import styles from "./reading-page.module.css";

/** What each source says of one deal, person, mineral or country, by topic. Another choice of sources replaces the address. */
export function ComparePage() {
  const view = readCompare(useSearch());
  const offered = useQuery({
    queryKey: ["comparable"],
    queryFn: ({ signal }) =>
      allPages(async (offset) => (await execute(ComparableDocument, { offset }, signal)).entities),
  });
  const { data, error, refetch } = useQuery({
    queryKey: ["comparison", view.entity],
    queryFn: ({ signal }) => execute(ComparisonDocument, { entity: view.entity }, signal),
    enabled: view.entity !== "",
  });
  const found = data?.comparison;
  const comparison = found?.__typename === "Comparison" ? found : undefined;
  const unknown = found?.__typename === "NodeNotFound";
  const groups = useMemo(() => comparableGroups(offered.data ?? []), [offered.data]);
  const title =
    comparison === undefined
      ? words.compare.title
      : fillWords(words.compare.titleOf, { name: comparison.entity.caption });
  usePageTitle(title);
  const failure = error ?? offered.error;
  if (failure !== null) {
    const again = () => {
      void offered.refetch();
      if (view.entity !== "") void refetch();
    };
    return <Failed heading title={words.compare.failed} failure={failure} onAgain={again} />;
  }
  const choose = (next: CompareView) => navigate(writeCompare(next), { replace: next.entity === view.entity });
  const table = comparison === undefined ? undefined : compareTable(comparison, view.columns);
  return (
    <article className={styles.page}>
      <p className={styles.back}>
        <Link href="/sources">{words.compare.back}</Link>
      </p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lead}>{words.compare.lead}</p>
      <CompareChoice groups={groups} comparison={comparison} view={view} onChoose={choose} />
      {view.entity !== "" && data === undefined && <p role="status">{words.compare.loading}</p>}
      {unknown && <p role="status">{fillWords(words.states.unknownEntity, { id: shortened(view.entity) })}</p>}
      {table !== undefined && comparison !== undefined && (
        <>
          {comparison.claims.length === 0 && <p role="status">{words.compare.silent}</p>}
          {table.columns.length === 0 ? (
            <p role="status">
              {words.compare.none}{" "}
              <Button onPress={() => choose({ ...view, columns: usualColumns })}>{words.compare.usual}</Button>
            </p>
          ) : (
            <CompareGrid table={table} entity={comparison.entity.id} name={comparison.entity.caption} />
          )}
          <p className={styles.foot}>
            <Link href={writeView(plainView("about", { entity: comparison.entity.id }))}>
              {fillWords(words.compare.picture, { name: comparison.entity.caption })}
            </Link>
          </p>
        </>
      )}
    </article>
  );
}
