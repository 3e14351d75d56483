import { use } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import { useStore } from "zustand";
import { nameOf } from "../../actions/name-of.ts";
import type { Relationship } from "../../exploration/exploration.ts";
import { selectionOf, sourcesOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { styleOf } from "../../exploration/style-of.ts";
import { worded } from "../../exploration/worded.ts";
import { Marked } from "../../ui/marked.tsx";
import { RowAction } from "../../ui/row-action.tsx";
import { Stroke } from "../../ui/stroke.tsx";
import { words } from "../../words.ts";
import { sourceWords } from "../outline/source-words.ts";
import { termsWords } from "../outline/terms-words.ts";
import { HideContext } from "./hide-context.ts";
import styles from "./list.module.css";
import { lineNotes } from "./row-notes.ts";

interface LineContentProps {
  readonly store: ExplorerStore;
  /** The row's id. */
  readonly row: string;
  readonly relationship: Relationship;
}

/** A line in a row: its stroke, its sentence, what a party would give and get, who says so and when. */
export function LineContent({ store, row, relationship }: LineContentProps) {
  const onHide = use(HideContext);
  const exploration = useStore(store, (state) => state.exploration);
  const line = worded(exploration, relationship);
  const style = styleOf(relationship);
  const sources = sourcesOf(exploration);
  const selection = selectionOf(exploration);
  const sentence = line === undefined ? relationship.id : `${titleSentence(line) ?? ""}.`;
  const selected = selection.kind === "relationship" && selection.id === relationship.id;
  return (
    <div className={`${styles.content} ${styles.line}`}>
      <Stroke line={style} width={38} height={19} />
      <span className={styles.words}>
        <span className={style.italic ? styles.slanted : undefined} lang="en">
          {selected ? <Marked>{sentence}</Marked> : sentence}
        </span>
        {termsWords(relationship, sources).map(({ text, record }) => (
          <span key={text} className={record ? `${styles.about} ${styles.slanted}` : styles.about} lang="en">
            {text}
          </span>
        ))}
        {lineNotes(exploration, relationship).map((note) => (
          <span key={note} className={styles.about}>
            {note}
          </span>
        ))}
        <span className={styles.source}>{sourceWords(relationship, sources)}</span>
      </span>
      <span className={styles.actions}>
        <RowAction
          label={fillWords(words.node.hideLabel, { name: nameOf(exploration, relationship.id) })}
          onPress={() => onHide(row)}
        >
          {words.node.hide}
        </RowAction>
      </span>
    </div>
  );
}
