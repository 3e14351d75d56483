import { capitalize } from "server/contract/capitalize.ts";
import type { ComparisonTopic } from "server/contract/comparison-topics.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { publisherName } from "server/contract/publisher-name.ts";
import { textName } from "server/contract/text-name.ts";
import { Link } from "wouter";
import { dateText } from "../../date-text.ts";
import { plainView, writeView } from "../../exploration/view.ts";
import { useMedia } from "../../ui/use-media.ts";
import styles from "./compare-grid.module.css";
import { words } from "../../words.ts";
import type { CompareColumn, CompareTable } from "./compare-table.ts";
import { ComparedCell } from "./compared-cell.tsx";

/** Pixels; where there is less, the table is scrolled in its own place. */
const topicWidth = 132;
const columnWidth = 208;

interface CompareGridProps {
  readonly table: CompareTable;
  readonly entity: string;
  /** Of whom or what, for who hears it. */
  readonly name: string;
}

/** The table of sources by topic; on a phone each topic with what each source says below it. What is empty says so. */
export function CompareGrid({ table, entity, name }: CompareGridProps) {
  const small = useMedia("(max-width: 719px)");
  const { columns, rows } = table;
  const says = (topic: ComparisonTopic, cell: CompareTable["rows"][number]["cells"][number], column: CompareColumn) =>
    cell.length === 0 ? (
      <p className={styles.nothing}>{words.compare.nothing}</p>
    ) : (
      <ComparedCell topic={topic} claims={cell} entity={entity} named={column.source === undefined} />
    );
  if (small) {
    return rows.map(({ topic, cells }) => (
      <section key={topic} className={styles.topic}>
        <h2 className={styles.topicName}>{words.compare.topics[topic]}</h2>
        {columns.map((column, place) => (
          <section key={column.id} className={styles.voice}>
            <h3 className={styles.voiceName}>
              <ColumnName column={column} />
            </h3>
            {says(topic, cells[place] ?? [], column)}
          </section>
        ))}
      </section>
    ));
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div className={styles.scroll} role="region" aria-label={fillWords(words.compare.table, { name })} tabIndex={0}>
      <table className={styles.table} style={{ minWidth: topicWidth + columns.length * columnWidth }}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {words.compare.topic}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <ColumnName column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ topic, cells }) => (
            <tr key={topic}>
              <th scope="row" className={styles.rowName}>
                {words.compare.topics[topic]}
              </th>
              {columns.map((column, place) => (
                <td key={column.id}>{says(topic, cells[place] ?? [], column)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnNameProps {
  readonly column: CompareColumn;
}

/** A source by its short name, which leads to all it says, and its day. */
function ColumnName({ column: { source } }: ColumnNameProps) {
  if (source === undefined) {
    return (
      <>
        {words.compare.record} <span className={styles.day}>{words.compare.recordDay}</span>
      </>
    );
  }
  const name = textName(source.id) ?? (source.publisher === null ? source.title : publisherName(source.publisher));
  return (
    <span>
      <Link href={writeView(plainView("source", { source: source.id }))} lang="en">
        {capitalize(name)}
      </Link>{" "}
      <span className={styles.day}>
        {source.dateCertainty === "inferred"
          ? fillWords(words.sources.dateInferred, { date: dateText(source.published) })
          : dateText(source.published)}
      </span>
    </span>
  );
}
