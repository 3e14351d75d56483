import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from "react";
import {
  Button,
  Collection,
  I18nProvider,
  ListLayout,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from "react-aria-components";
import styles from "./tree-grid.module.css";

/** A row and the rows that it unfolds. */
export interface TreeRow {
  /** Unique in the whole tree. */
  readonly id: string;
  /** What letters that are typed find it by. */
  readonly text: string;
  /** What a screen reader says of it. */
  readonly spoken: string;
  readonly content: ReactNode;
  readonly rows: readonly TreeRow[];
}

interface TreeGridProps {
  readonly label: string;
  readonly rows: readonly TreeRow[];
  readonly open: ReadonlySet<string>;
  readonly onOpen: (open: ReadonlySet<string>) => void;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  /** Enter on the row that is selected already. */
  readonly onEnter: () => void;
  /** Any other key on a row; true where it meant something. */
  readonly onKey: (id: string, key: string) => boolean;
}

/** Pixels that a row is taken for until it has been measured. */
const usualHeight = 46;

/**
 * Rows that unfold, as a tree grid: arrows go through them, right and left unfold and fold and lead to what can be pressed
 * in a row, letters find by name, Home and End lead to the ends. Only what can be seen is in the page.
 */
export function TreeGrid({ label, rows, open, onOpen, selected, onSelect, onEnter, onKey }: TreeGridProps) {
  const layout = useMemo(() => new ListLayout({ estimatedRowSize: usualHeight }), []);
  const tree = useRef<HTMLDivElement>(null);

  // What was selected elsewhere comes into sight.
  useEffect(() => {
    const rectangle = selected === undefined ? undefined : layout.getLayoutInfo(selected)?.rect;
    const element = tree.current;
    if (rectangle === undefined || element === null || element.contains(document.activeElement)) return;
    if (rectangle.y < element.scrollTop || rectangle.maxY > element.scrollTop + element.clientHeight)
      element.scrollTo({ top: rectangle.y - element.clientHeight / 3 });
  }, [layout, selected]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.role !== "row") return;
    const id = target.dataset["key"] ?? "";
    if (event.key === "Enter" && id === selected) onEnter();
    else if (!onKey(id, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <I18nProvider locale="en">
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the tree within has the keyboard; some keys mean more than it knows */}
      <div className={styles.frame} onKeyDownCapture={onKeyDown}>
        <Virtualizer layout={layout} shouldObserveItemSize>
          <Tree
            ref={tree}
            className={styles.tree ?? ""}
            aria-label={label}
            items={rows}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={selected === undefined ? [] : [selected]}
            onSelectionChange={(keys) => {
              const [key] = keys === "all" ? [] : keys;
              if (key !== undefined) onSelect(String(key));
            }}
            expandedKeys={open}
            onExpandedChange={(keys) => onOpen(new Set([...keys].map(String)))}
          >
            {treeItem}
          </Tree>
        </Virtualizer>
      </div>
    </I18nProvider>
  );
}

function treeItem({ id, text, spoken, content, rows }: TreeRow): ReactNode {
  return (
    <TreeItem id={id} textValue={text} aria-label={spoken} className={styles.row ?? ""} hasChildItems={rows.length > 0}>
      <TreeItemContent>
        {({ hasChildItems }) => (
          <div className={styles.cell}>
            {hasChildItems ? (
              <Button slot="chevron" className={styles.chevron ?? ""}>
                <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                  <path d="M3 1.5L7 5L3 8.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
                </svg>
              </Button>
            ) : (
              <span className={styles.chevron} />
            )}
            {content}
          </div>
        )}
      </TreeItemContent>
      <Collection items={rows}>{treeItem}</Collection>
    </TreeItem>
  );
}
