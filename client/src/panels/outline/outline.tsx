import type { KeyboardEvent } from "react";
import { capitalize } from "server/contract/capitalize.ts";
import { differences } from "server/contract/difference.ts";
import { edtfWords } from "server/contract/edtf-words.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { relations } from "server/contract/relation.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import model from "server/contract/words/en.json" with { type: "json" };
import words from "server/contract/words/interface.json" with { type: "json" };
import { useStore } from "zustand";
import { selectRelationship } from "../../actions/select-relationship.ts";
import type { Relationship } from "../../exploration/exploration.ts";
import { comparisonOf } from "../../exploration/comparison.ts";
import { differenceWords } from "../../exploration/difference-words.ts";
import { keptFor } from "../../exploration/kept-for.ts";
import { drawn, sourcesOf, whenOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { styleOf } from "../../exploration/style-of.ts";
import { worded } from "../../exploration/worded.ts";
import { DifferenceSign } from "../../ui/difference-sign.tsx";
import { Stroke } from "../../ui/stroke.tsx";
import { Apart } from "./apart.tsx";
import { Hidden } from "./hidden.tsx";
import styles from "./outline.module.css";
import { pointing } from "./pointing.ts";
import { sourceWords } from "./source-words.ts";
import { termsWords } from "./terms-words.ts";

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
  const lines = only ?? graph.relationships;
  const groups = useStore(store, ({ exploration }) => groupsOf(exploration))
    .map((group) => ({ ...group, lines: lines.filter(group.has) }))
    .filter((group) => group.lines.length > 0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its buttons have the focus; arrows go between them
    <div className={styles.outline} onKeyDown={stepBetween}>
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
        title: capitalize(model.relation[relation].word),
        has: ({ type }) => type === relation,
      }));
    const days = { earlier: edtfWords(when.earlier), later: edtfWords(when.later) };
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
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-id]")];
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

interface LineProps {
  readonly store: ExplorerStore;
  readonly relationship: Relationship;
}

function Line({ store, relationship }: LineProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const line = worded(exploration, relationship);
  const style = styleOf(relationship);
  const sources = sourcesOf(exploration);
  const difference = comparisonOf(exploration)?.get(relationship.id)?.difference;
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        data-id={relationship.id}
        onClick={() => selectRelationship(store, relationship.id)}
        {...pointing(store, { kind: "relationship", id: relationship.id })}
      >
        <span className={styles.sample}>
          <Stroke line={style} width={38} height={19} className={styles.stroke} />
          {difference !== undefined && <DifferenceSign difference={difference} />}
        </span>
        <span className={styles.words}>
          <span className={style.italic ? styles.slanted : undefined} lang="en">
            {line === undefined ? relationship.id : `${titleSentence(line) ?? ""}.`}
          </span>
          {termsWords(relationship, sources).map(({ text, record }) => (
            <span key={text} className={record ? `${styles.terms} ${styles.slanted}` : styles.terms} lang="en">
              {text}
            </span>
          ))}
          {difference === "changed" && (
            <span className={styles.terms} lang="en">
              {differenceWords(exploration, relationship.id)}
            </span>
          )}
          <span className={styles.source}>{sourceWords(relationship, sources)}</span>
        </span>
      </button>
    </li>
  );
}
