import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import { useStore } from "zustand";
import { nameOf } from "../../actions/name-of.ts";
import { showHidden } from "../../actions/show-hidden.ts";
import { hiddenOf, relationshipOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { worded } from "../../exploration/worded.ts";
import { Button } from "../../ui/button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { words } from "../../words.ts";
import styles from "./outline.module.css";

interface HiddenProps {
  readonly store: ExplorerStore;
  /** The level of its heading: below that of what it stands in. */
  readonly heading?: "h2" | "h3";
}

/** What was taken out of the picture by hand, by name, and the way to put it back. */
export function Hidden({ store, heading: Heading = "h3" }: HiddenProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const hidden = [...hiddenOf(exploration)];
  if (hidden.length === 0) return null;
  return (
    <section className={styles.group}>
      <Heading className={styles.relation}>
        {words.answer.hidden} <span className={styles.count}>{hidden.length}</span>
      </Heading>
      <ul className={styles.hidden}>
        {hidden.map((id) => {
          const relationship = relationshipOf(exploration, id);
          const line = relationship && worded(exploration, relationship);
          return (
            <li key={id}>
              <span lang="en">
                {line === undefined ? capitalize(nameOf(exploration, id)) : `${titleSentence(line) ?? ""}.`}
              </span>{" "}
              {hidden.length > 1 && (
                <TextButton
                  label={fillWords(words.explore.show, { name: nameOf(exploration, id) })}
                  onPress={() => showHidden(store, id)}
                >
                  {words.answer.showOne}
                </TextButton>
              )}
            </li>
          );
        })}
      </ul>
      <Button onPress={() => showHidden(store)}>
        {hidden.length > 1 ? words.answer.showAllHidden : words.answer.showHidden}
      </Button>
    </section>
  );
}
