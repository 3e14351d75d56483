import { useQuery } from "@tanstack/react-query";
import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { Link } from "wouter";
import { locale } from "../locale.ts";
import { CreditLine } from "../panels/data/credit-line.tsx";
import { dataIndex, type DataTable } from "../panels/data/data-index.ts";
import { usePageTitle } from "../ui/use-page-title.ts";
import styles from "./data-page.module.css";
import { words } from "../words.ts";
import { Failed } from "./failed.tsx";

/** Every table to download, with what its rows and columns mean, the licence, and a credit line. */
export function DataPage() {
  usePageTitle(words.data.title);
  const { data, error, refetch } = useQuery({ queryKey: ["data"], queryFn: dataIndex });
  if (error !== null) {
    return <Failed heading title={words.data.failed} failure={error} onAgain={() => void refetch()} />;
  }
  return (
    <article className={styles.page}>
      <h1 className={styles.title}>{words.data.title}</h1>
      <p className={styles.lead}>
        {words.data.lead} <Link href="/corrections">{words.corrections.link}</Link>
      </p>
      {data === undefined ? (
        <p role="status">{words.data.loading}</p>
      ) : (
        <div>
          <p>
            {words.data.licence}{" "}
            <span lang="en">
              <a href={data.licence.url}>{data.licence.name}</a>. {data.licence.covers}
            </span>
          </p>
          <h2 className={styles.heading}>{words.data.credit}</h2>
          <CreditLine credit={data.credit} />
          <h2 className={styles.heading}>{words.data.tables}</h2>
          <p>
            <a href={`/data/${data.json.file}`} download>
              {words.data.whole}
            </a>{" "}
            <span className={styles.small}>JSON, {sizeOf(data.json.bytes)}</span>
          </p>
          {data.tables.map((table) => (
            <Table key={table.name} table={table} />
          ))}
          <p className={styles.small} lang="en">
            {data.dates}
          </p>
          <p className={styles.small} lang="en">
            {data.csv}
          </p>
        </div>
      )}
    </article>
  );
}

interface TableProps {
  readonly table: DataTable;
}

function Table({ table }: TableProps) {
  // A file's name has hyphens where a heading has spaces.
  const name = table.name.replaceAll("-", " ");
  return (
    <section className={styles.table}>
      <h3 className={styles.name} lang="en">
        {capitalize(name)}
      </h3>
      <p lang="en">{table.row}</p>
      <p>
        <a href={`/data/${table.file}`} download>
          {table.file}
        </a>{" "}
        <span className={styles.small}>
          {fillWords(words.data.rows, { count: table.rows.toLocaleString(locale) })}, {sizeOf(table.bytes)}
        </span>
      </p>
      <details className={styles.details}>
        <summary>{fillWords(words.data.columns, { table: name })}</summary>
        <table className={styles.columns}>
          <thead>
            <tr>
              <th scope="col">{words.data.column}</th>
              <th scope="col">{words.data.meaning}</th>
            </tr>
          </thead>
          <tbody lang="en">
            {table.columns.map((column) => (
              <tr key={column.name}>
                <th scope="row">{column.name}</th>
                <td>
                  {column.meaning}{" "}
                  {column.values !== undefined && <span className={styles.small}>{column.values.join(" · ")}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function sizeOf(bytes: number): string {
  const [amount, unit, digits] =
    bytes < 1_000_000
      ? ([Math.max(1, bytes / 1000), "kilobyte", 0] as const)
      : ([bytes / 1_000_000, "megabyte", 1] as const);
  return amount.toLocaleString(locale, { style: "unit", unit, maximumFractionDigits: digits });
}
