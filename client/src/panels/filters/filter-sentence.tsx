import { useStore } from "zustand";
import { drawn, gathered } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { words } from "../../words.ts";
import { filterWords } from "./filter-words.ts";
import styles from "./filter-sentence.module.css";
import { showEverything } from "../../actions/show-everything.ts";

interface FilterSentenceProps {
  readonly store: ExplorerStore;
}

/**
 * What a filter keeps, and how many of how many lines and claims that is; nothing where nothing is left out, or where
 * nothing is left and the picture's place says so.
 */
export function FilterSentence({ store }: FilterSentenceProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const said = filterWords(exploration);
  if (said === undefined) return null;
  const now = drawn(exploration).relationships;
  const all = gathered(exploration).relationships;
  if (now.length === 0 && all.length > 0) return null;
  return (
    <p className={styles.sentence}>
      <span>{said}</span> <TextButton onPress={() => showEverything(store)}>{words.filters.showAll}</TextButton>
    </p>
  );
}
