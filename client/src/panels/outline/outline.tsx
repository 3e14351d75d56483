import type { KeyboardEvent } from "react";
import { capitalize } from "server/contract/capitalize.ts";
import { relations } from "server/contract/relation.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import model from "server/contract/words/en.json" with { type: "json" };
import { useStore } from "zustand";
import { selectRelationship } from "../../actions/select-relationship.ts";
import type { Relationship } from "../../exploration/exploration.ts";
import { drawn, sourcesOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { styleOf } from "../../exploration/style-of.ts";
import { worded } from "../../exploration/worded.ts";
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
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its buttons have the focus; arrows go between them
    <div className={styles.outline} onKeyDown={stepBetween}>
      {relations.map((relation) => {
        const group = lines.filter(({ type }) => type === relation);
        if (group.length === 0) return null;
        return (
          <section key={relation} className={styles.group}>
            <h3 className={styles.relation}>
              {capitalize(model.relation[relation].word)} <span className={styles.count}>{group.length}</span>
            </h3>
            <ul>
              {group.map((relationship) => (
                <Line key={relationship.id} store={store} relationship={relationship} />
              ))}
            </ul>
          </section>
        );
      })}
      {only === undefined && <Apart store={store} graph={graph} />}
      {only === undefined && <Hidden store={store} />}
    </div>
  );
}

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
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        data-id={relationship.id}
        onClick={() => selectRelationship(store, relationship.id)}
        {...pointing(store, { kind: "relationship", id: relationship.id })}
      >
        <Stroke line={style} width={38} height={19} className={styles.stroke} />
        <span className={styles.words}>
          <span className={style.italic ? styles.slanted : undefined} lang="en">
            {line === undefined ? relationship.id : `${titleSentence(line) ?? ""}.`}
          </span>
          {termsWords(relationship, sources).map(({ text, record }) => (
            <span key={text} className={record ? `${styles.terms} ${styles.slanted}` : styles.terms} lang="en">
              {text}
            </span>
          ))}
          <span className={styles.source}>{sourceWords(relationship, sources)}</span>
        </span>
      </button>
    </li>
  );
}
