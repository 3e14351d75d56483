import { useStore } from "zustand";
import { backToQuestion } from "../../actions/back-to-question.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./changes.module.css";
import { words } from "../../words.ts";
import { changesSentence } from "./changes-sentence.ts";

interface ChangesProps {
  readonly store: ExplorerStore;
}

/** What was brought to the answer, in one sentence, with the way back; nothing where the answer stands as it came. */
export function Changes({ store }: ChangesProps) {
  const sentence = useStore(store, ({ exploration, made }) => changesSentence(exploration, made));
  if (sentence === undefined) return null;
  return (
    <p className={styles.changes}>
      <strong className={styles.head}>{words.changes.head}</strong> {sentence}{" "}
      <TextButton onPress={() => backToQuestion(store)}>{words.changes.back}</TextButton>
    </p>
  );
}
