import { titleSentence } from "server/contract/title-sentence.ts";
import { useStore } from "zustand";
import { selectRelationship } from "../../actions/select-relationship.ts";
import { comparisonOf } from "../../exploration/comparison.ts";
import { differenceWords } from "../../exploration/difference-words.ts";
import type { Relationship } from "../../exploration/exploration.ts";
import { sourcesOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { styleOf } from "../../exploration/style-of.ts";
import { worded } from "../../exploration/worded.ts";
import { DifferenceSign } from "../../ui/difference-sign.tsx";
import { Stroke } from "../../ui/stroke.tsx";
import styles from "./outline.module.css";
import { pointing } from "./pointing.ts";
import { sourceWords } from "./source-words.ts";
import { termsWords } from "./terms-words.ts";

interface LineProps {
  readonly store: ExplorerStore;
  readonly relationship: Relationship;
}

/** A line as a sentence, with its stroke, its terms and its source; it opens its card. */
export function Line({ store, relationship }: LineProps) {
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
