import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from "react";
import {
  Cell,
  Column,
  I18nProvider,
  ResizableTableContainer,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from "react-aria-components";
import { locale } from "../locale.ts";
import styles from "./data-grid.module.css";

export interface GridColumn {
  readonly id: string;
  readonly title: string;
  /** Pixels; columns share what is left. */
  readonly width: number;
  readonly end: boolean;
  /** The language of its cells, where that is not the page's. */
  readonly lang: string | undefined;
}

export interface GridRow {
  readonly id: string;
  readonly text: (column: string) => string;
  readonly slanted: boolean;
}

interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

interface DataGridProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  /** Enter on the row that is selected already. */
  readonly onEnter: () => void;
  /** Stands in the place of rows where there is none. */
  readonly empty: ReactNode;
}

/** Pixels. */
const usualHeight = 38;
/** Two lines of a heading. */
const headHeight = 44;

/**
 * Rows and columns as a grid: arrows go from cell to cell, letters find a row by its first column, a heading sorts. It
 * scrolls within itself in both directions under headings that stay; only what can be seen is in the page.
 */
export function DataGrid({ label, columns, rows, sort, onSort, selected, onSelect, onEnter, empty }: DataGridProps) {
  const layout = useMemo(() => new TableLayout({ estimatedRowHeight: usualHeight, headingHeight: headHeight }), []);
  const table = useRef<HTMLTableElement>(null);
  const first = columns[0]?.id ?? "";

  // What was selected elsewhere comes into sight.
  useEffect(() => {
    const rectangle = selected === undefined ? undefined : layout.getLayoutInfo(selected)?.rect;
    const element = table.current;
    if (rectangle === undefined || element === null || element.contains(document.activeElement)) return;
    if (rectangle.y < element.scrollTop || rectangle.maxY > element.scrollTop + element.clientHeight)
      element.scrollTo({ top: rectangle.y - element.clientHeight / 3 });
  }, [layout, selected]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "Enter" || event.altKey || event.ctrlKey || event.metaKey) return;
    const { target } = event;
    const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[role="row"]') : null;
    if (selected === undefined || row?.dataset["key"] !== selected) return;
    onEnter();
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <I18nProvider locale={locale}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the table within has the keyboard; Enter means more than it knows */}
      <div className={styles.frame} onKeyDownCapture={onKeyDown}>
        <ResizableTableContainer className={styles.container ?? ""}>
          <Virtualizer layout={layout} shouldObserveItemSize>
            <Table
              ref={table}
              className={styles.table ?? ""}
              aria-label={label}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={selected === undefined ? [] : [selected]}
              onSelectionChange={(keys) => {
                const [key] = keys === "all" ? [] : keys;
                if (key !== undefined) onSelect(String(key));
              }}
              {...(sort === undefined
                ? {}
                : {
                    sortDescriptor: {
                      column: sort.column,
                      direction: sort.descending ? ("descending" as const) : ("ascending" as const),
                    },
                  })}
              onSortChange={({ column, direction }) =>
                onSort({ column: String(column), descending: direction === "descending" })
              }
            >
              <TableHeader columns={columns} className={styles.head ?? ""}>
                {({ id, title, width, end }) => (
                  <Column
                    id={id}
                    isRowHeader={id === first}
                    allowsSorting
                    textValue={title}
                    minWidth={width}
                    defaultWidth={id === first ? "2fr" : "1fr"}
                    className={end ? `${styles.heading} ${styles.end}` : (styles.heading ?? "")}
                  >
                    {({ sortDirection }) => (
                      <>
                        <span className={styles.title}>{title}</span>
                        <svg
                          className={styles.arrow}
                          data-direction={sortDirection}
                          width="9"
                          height="9"
                          viewBox="0 0 9 9"
                          aria-hidden="true"
                        >
                          <path d="M4.5 0.5L8.5 7.5H0.5Z" fill="currentColor" />
                        </svg>
                      </>
                    )}
                  </Column>
                )}
              </TableHeader>
              <TableBody items={rows} renderEmptyState={() => empty} dependencies={[columns]}>
                {(row) => (
                  <Row
                    id={row.id}
                    columns={columns}
                    textValue={row.text(first)}
                    className={styles.row ?? ""}
                    dependencies={[columns]}
                  >
                    {({ id, end, lang }) => (
                      <Cell className={end ? `${styles.cell} ${styles.end}` : (styles.cell ?? "")}>
                        <span
                          className={[id === first ? styles.first : "", row.slanted ? styles.slanted : ""].join(" ")}
                          lang={lang}
                        >
                          {row.text(id)}
                        </span>
                      </Cell>
                    )}
                  </Row>
                )}
              </TableBody>
            </Table>
          </Virtualizer>
        </ResizableTableContainer>
      </div>
    </I18nProvider>
  );
}
