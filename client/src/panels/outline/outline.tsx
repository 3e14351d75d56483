import type { KeyboardEvent } from "react";
import { capitalize } from "server/contract/capitalize.ts";
import { differences } from "server/contract/difference.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { relations } from "server/contract/relation.ts";
import { useStore } from "zustand";
import { dateText } from "../../date-text.ts";
import type { Relationship } from "../../exploration/exploration.ts";
import { comparisonOf } from "../../exploration/comparison.ts";
import { keptFor } from "../../exploration/kept-for.ts";
import { drawn, whenOf } from "../../exploration/selectors.ts";
import { shapesOf } from "../../exploration/shapes-of.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { terms } from "../../terms.ts";
import { words } from "../../words.ts";
import { Apart } from "./apart.tsx";
import { Folds } from "./folds.tsx";
import { Hidden } from "./hidden.tsx";
import { Line } from "./line.tsx";
import styles from "./outline.module.css";

interface OutlineProps {
  readonly store: ExplorerStore;
  /** Only these lines; undefined: all that are drawn. */
  readonly only?: readonly Relationship[];
}

/**
 * The same lines as sentences under their relation: everything is within reach without the canvas. The arrow keys go
 * from sentence to sentence, as the Tab key does. Of the whole picture it also lists who has no line, and what is hidden.
 */
export function Outline({ store, only }: OutlineProps) {
  const graph = useStore(store, ({ exploration }) => drawn(exploration));
  const single = useStore(store, ({ exploration }) => shapesOf(exploration).lines);
  // What is folded stands under what it is folded into.
  const lines =
    only ??
    (single.length === graph.relationships.length ? graph.relationships : single.map((line) => line.relationship));
  const groups = useStore(store, ({ exploration }) => groupsOf(exploration))
    .map((group) => ({ ...group, lines: lines.filter(group.has) }))
    .filter((group) => group.lines.length > 0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its buttons have the focus; arrows go between them
    <div className={styles.outline} onKeyDown={stepBetween}>
      {only === undefined && <Folds store={store} />}
      {groups.map(({ key, title, lines: group }) => (
        <section key={key} className={styles.group}>
          <h3 className={styles.relation}>
            {title} <span className={styles.count}>{group.length}</span>
          </h3>
          <ul>
            {group.map((relationship) => (
              <Line key={relationship.id} store={store} relationship={relationship} />
            ))}
          </ul>
        </section>
      ))}
      {only === undefined && <Apart store={store} graph={graph} />}
      {only === undefined && <Hidden store={store} />}
    </div>
  );
}

/** What heads each part of the list: the relations, or how the lines differ while two days are compared. */
const groupsOf = keptFor(
  (exploration) => [comparisonOf(exploration)],
  (
    exploration,
  ): readonly {
    readonly key: string;
    readonly title: string;
    readonly has: (line: Relationship) => boolean;
  }[] => {
    const when = whenOf(exploration);
    const compared = comparisonOf(exploration);
    if (when?.kind !== "days" || compared === undefined)
      return relations.map((relation) => ({
        key: relation,
        title: capitalize(terms.relation[relation].word),
        has: ({ type }) => type === relation,
      }));
    const days = { earlier: dateText(when.earlier), later: dateText(when.later) };
    return differences.map((difference) => ({
      key: difference,
      title: fillWords(words.compared[`${difference}Head`], days),
      has: ({ id }) => compared.get(id)?.difference === difference,
    }));
  },
);

/** Up and down, first and last, among the rows of one list. */
function stepBetween(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-id]")].filter((row) =>
    row.checkVisibility(),
  );
  const now = rows.findIndex((row) => row === document.activeElement);
  if (now === -1) return;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: now + 1,
    ArrowUp: now - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const next = rows[steps[event.key] ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
