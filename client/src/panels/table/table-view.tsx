import { useEffect, useMemo, useState, type ReactNode } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { selectNode } from "../../actions/select-node.ts";
import { selectRelationship } from "../../actions/select-relationship.ts";
import { questionOf, sameSelection, selectionOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { arranged, textOf } from "../../exploration/tables/arranged.ts";
import type { TableLook, TableName } from "../../exploration/table-look.ts";
import type { Table } from "../../exploration/tables/table.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { DataGrid } from "../../ui/data-grid.tsx";
import { Message } from "../../ui/message.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { words } from "../../words.ts";
import { FilterList } from "../filters/filter-list.tsx";
import { columnWidths } from "./column-widths.ts";
import { downloadTable } from "./download-table.ts";
import { headingWidth } from "./heading-width.ts";
import styles from "./table.module.css";

/** What each of the tables is given. */
export interface ViewProps {
  readonly store: ExplorerStore;
  /** Its columns, its order and the words that are sought in it. */
  readonly look: TableLook;
  readonly onLook: (look: TableLook) => void;
  /** Leads to the card of what is selected. */
  readonly onRead: () => void;
}

interface TableViewProps extends ViewProps {
  readonly name: TableName;
  readonly table: Table;
  /** Why it cannot be saved now. */
  readonly notYet?: string | undefined;
  /** Stands above it. */
  readonly note?: ReactNode;
}

const titles: Readonly<Record<string, string>> = words.table.column;

/** Pixels, so that on a phone the next column shows that there is one. */
const widestOnPhones = 210;

/** Columns whose cells are words of the interface; all others hold names and what claims say, in English. */
const inWords: ReadonlySet<string> = new Set([
  "kind",
  "knownFrom",
  "said",
  "state",
  "polarity",
  "disputed",
  "sourceKind",
  "group",
]);

/** Milliseconds after the last letter, after which a screen reader hears how many rows are left. */
const pause = 700;

/** One table: words to find, columns to choose, rows to sort and to open, and all that is shown as a file. */
export function TableView({ store, name, table, look, onLook, onRead, notYet, note }: TableViewProps) {
  const small = useMedia("(max-width: 719px)");
  const { find } = look;
  const onFind = (sought: string) => onLook({ ...look, find: sought });
  const shown = useMemo(() => arranged(table, { ...look, columns: new Set(look.columns) }), [table, look]);
  const columns = useMemo(
    () =>
      shown.columns.map(({ id, sorts }) => ({
        id,
        title: titles[id] ?? id,
        width: Math.max(
          Math.min(columnWidths[id] ?? columnWidths.usual, small ? widestOnPhones : Infinity),
          headingWidth(titles[id] ?? id),
        ),
        end: sorts === "number",
        lang: sorts !== "words" || inWords.has(id) ? undefined : "en",
      })),
    [shown.columns, small],
  );
  // One object for a row however it is arranged: the grid builds again only what it has not met.
  const gridRows = useMemo(
    () =>
      new Map(
        table.rows.map((row) => [row.id, { id: row.id, slanted: row.record, text: (id: string) => textOf(row, id) }]),
      ),
    [table],
  );
  const rows = useMemo(() => shown.rows.flatMap(({ id }) => gridRows.get(id) ?? []), [shown.rows, gridRows]);

  const selection = useStore(store, ({ exploration }) => selectionOf(exploration));
  const question = useStore(store, ({ exploration }) => questionOf(exploration)?.question.id ?? "");
  // Several claims open the same line: the one that was chosen here stays chosen.
  const [last, setLast] = useState<string>();
  const selectable = shown.rows.filter(({ thing }) => sameSelection(thing, selection));
  const selected = (selectable.find(({ id }) => id === last) ?? selectable[0])?.id;

  const counted = countedWords(shown.rows.length, table.rows.length);
  useEffect(() => {
    if (find === "") return undefined;
    const timer = setTimeout(() => store.getState().actions.notify(counted), pause);
    return () => clearTimeout(timer);
  }, [store, find, counted]);

  const chosen = new Set(shown.columns.map(({ id }) => id));
  const [first, ...others] = table.columns;
  return (
    <>
      <div className={styles.tools}>
        <input
          type="search"
          className={styles.find}
          aria-label={words.table.find}
          placeholder={words.table.find}
          value={find}
          onChange={(event) => onFind(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || find === "") return;
            // It empties the field; the card beside stays.
            event.preventDefault();
            onFind("");
          }}
        />
        <FilterList
          label={words.table.columns}
          value={fillWords(words.table.columnCount, { count: String(chosen.size), all: String(table.columns.length) })}
          count=""
          set={look.columns.length > 0}
        >
          <ul className={styles.columns}>
            {others.map(({ id }) => (
              <li key={id}>
                <Choice
                  className={styles.column}
                  checked={chosen.has(id)}
                  onToggle={() => onLook({ ...look, columns: [...toggled(chosen, id, first?.id ?? "")] })}
                >
                  {titles[id] ?? id}
                </Choice>
              </li>
            ))}
          </ul>
        </FilterList>
        <span className={styles.counted}>{counted}</span>
        <Button
          notPossible={notYet ?? (shown.rows.length === 0 ? words.table.none : undefined)}
          onPress={() => void downloadTable(`lodeline-${question}-${name}`, shown)}
        >
          {words.table.download}
        </Button>
      </div>
      {note}
      <DataGrid
        label={words.table[name]}
        columns={columns}
        rows={rows}
        sort={look.sort}
        onSort={(sort) => onLook({ ...look, sort })}
        selected={selected}
        onSelect={(id) => {
          const thing = table.rows.find((row) => row.id === id)?.thing;
          if (thing === undefined) return;
          setLast(id);
          if (thing.kind === "node") selectNode(store, thing.id);
          else selectRelationship(store, thing.id);
        }}
        onEnter={onRead}
        empty={
          <Message
            title={words.table.none}
            text={words.table.noneWhy}
            actions={<Button onPress={() => onFind("")}>{words.table.findNothing}</Button>}
          />
        }
      />
    </>
  );
}

function toggled(chosen: ReadonlySet<string>, id: string, first: string): ReadonlySet<string> {
  const now = new Set(chosen).add(first);
  if (!now.delete(id)) now.add(id);
  return now;
}

function countedWords(count: number, all: number): string {
  if (count !== all) return fillWords(words.table.rowsOf, { count: String(count), all: String(all) });
  return all === 1 ? words.table.oneRow : fillWords(words.table.rows, { count: String(all) });
}
