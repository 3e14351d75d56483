import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { words } from "../../words.ts";
import { SourceLink } from "../evidence/source-link.tsx";
import styles from "./figure-groups.module.css";
import type { Figure, FigureGroup, ProductionFigures } from "./figure-groups.ts";
import { shareWords, stageWords, statusWords, valueWithUnit } from "./figure-words.ts";

interface FigureTableProps {
  readonly group: FigureGroup;
  readonly sources: ProductionFigures["sources"];
  /** More countries than one stand in it. */
  readonly countries: boolean;
}

/** Every figure of a group as its tables give it: year, edition, value, share, how it is known, and the pages that give it. */
export function FigureTable({ group, sources, countries }: FigureTableProps) {
  const pages = new Map(sources.map((source) => [source.id, source]));
  const name = fillWords(words.figures.table, { mineral: group.mineral.caption, stage: stageWords(group.stage) });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div className={styles.scroll} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {countries && (
              <th scope="col" className={styles.countryColumn}>
                {words.figures.country}
              </th>
            )}
            <th scope="col" className={styles.yearColumn}>
              {words.figures.year}
            </th>
            <th scope="col" className={styles.editionColumn}>
              {words.figures.edition}
            </th>
            <th scope="col" className={`${styles.number} ${styles.figureColumn}`}>
              {words.figures.value}
            </th>
            <th scope="col" className={`${styles.number} ${styles.shareColumn}`}>
              {words.figures.share}
            </th>
            <th scope="col">{words.figures.known}</th>
            <th scope="col">{words.figures.pages}</th>
          </tr>
        </thead>
        <tbody>
          {group.figures.map((figure) => (
            <tr key={figure.id}>
              {countries && (
                <th scope="row" lang="en">
                  {figure.country.caption}
                </th>
              )}
              <td>{figure.year}</td>
              <td>{editionWords(figure)}</td>
              <td className={styles.number}>{valueWithUnit(figure)}</td>
              <td className={styles.number}>{shareWords(figure)}</td>
              <td>
                {capitalize(`${statusWords(figure.status)}.`)}{" "}
                {figure.note !== null && (
                  <span lang="en">{capitalize(`${figure.note.replace(/^no row; /, "")}.`)}</span>
                )}
              </td>
              <td className={styles.pages}>
                {figure.sources.map((id) => {
                  const page = pages.get(id);
                  return page === undefined ? null : (
                    <SourceLink key={id} url={page.url} paragraph={undefined} title={page.title} />
                  );
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function editionWords({ edition, estimate }: Figure): string {
  return estimate ? fillWords(words.figures.asEstimate, { edition }) : edition;
}
