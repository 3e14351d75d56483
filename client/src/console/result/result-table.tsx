import { useEffect, useRef, useState } from "react";
import type { ConsoleValue } from "server/contract/console/console-value.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { Button } from "../../ui/button.tsx";
import { words } from "../console-words.ts";
import { Value } from "../value.tsx";
import styles from "./result-table.module.css";

interface ResultTableProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ConsoleValue[])[];
}

/** Rows that come into the page at once: ten thousand would stop it. */
const page = 100;

/** The rows as a table; more come as its end comes into sight, or by a button. */
export function ResultTable({ columns, rows }: ResultTableProps) {
  const [shown, setShown] = useState(page);
  const end = useRef<HTMLDivElement>(null);
  const left = rows.length - shown;
  useEffect(() => {
    const place = end.current;
    if (place === null || left <= 0) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setShown((before) => before + page);
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, [left]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and has to by keyboard too
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.result.rows}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              <span className={styles.unseen}>{words.result.row}</span>
            </th>
            {columns.map((column, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns of one answer, in its order
              <th key={place} scope="col" lang="en">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row, number) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows come in their order and stay
            <Row key={number} number={number} row={row} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <div ref={end} className={styles.more}>
          <Button onPress={() => setShown(shown + page)}>
            {fillWords(words.result.moreRows, { count: String(Math.min(page, left)) })}
          </Button>
        </div>
      )}
    </div>
  );
}

function Row({ number, row }: { readonly number: number; readonly row: readonly ConsoleValue[] }) {
  return (
    <tr aria-rowindex={number + 2}>
      <th scope="row" className={styles.number}>
        {number + 1}
      </th>
      {row.map((value, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- values of one row, in the order of its columns
        <td key={place} className={typeof value === "number" ? styles.figure : undefined}>
          <Value value={value} />
        </td>
      ))}
    </tr>
  );
}
