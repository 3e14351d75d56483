import { capitalize } from "server/contract/capitalize.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import { useStore } from "zustand";
import { nameOf } from "../../actions/name-of.ts";
import { showHidden } from "../../actions/show-hidden.ts";
import { hiddenOf, relationshipOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { worded } from "../../exploration/worded.ts";
import { Button } from "../../ui/button.tsx";
import styles from "./outline.module.css";

interface HiddenProps {
  readonly store: ExplorerStore;
}

/** What was taken out of the picture by hand, by name, and the way to put it back. */
export function Hidden({ store }: HiddenProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const hidden = [...hiddenOf(exploration)];
  if (hidden.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3 className={styles.relation}>
        {words.answer.hidden} <span className={styles.count}>{hidden.length}</span>
      </h3>
      <ul className={styles.hidden}>
        {hidden.map((id) => {
          const relationship = relationshipOf(exploration, id);
          const line = relationship && worded(exploration, relationship);
          return (
            <li key={id} lang="en">
              {line === undefined ? capitalize(nameOf(exploration, id)) : `${titleSentence(line) ?? ""}.`}
            </li>
          );
        })}
      </ul>
      <Button onPress={() => showHidden(store)}>{words.answer.showHidden}</Button>
    </section>
  );
}
