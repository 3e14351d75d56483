import { fillWords } from "server/contract/fill-words.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import { useStore } from "zustand";
import type { Relationship } from "../../exploration/exploration.ts";
import { drawn, gathered } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { conditions, conditionsSentence } from "./conditions.ts";
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
  const asked = conditions(exploration);
  if (asked.length === 0) return null;
  const now = drawn(exploration).relationships;
  const all = gathered(exploration).relationships;
  if (now.length === 0 && all.length > 0) return null;
  return (
    <p className={styles.sentence}>
      <span>
        {fillWords(words.filters.sentence, {
          what: conditionsSentence(asked),
          lines: String(now.length),
          allLines: String(all.length),
          claims: String(claimsOf(now)),
          allClaims: String(claimsOf(all)),
        })}
      </span>{" "}
      <TextButton onPress={() => showEverything(store)}>{words.filters.showAll}</TextButton>
    </p>
  );
}

function claimsOf(relationships: readonly Relationship[]): number {
  return new Set(relationships.flatMap(({ claims }) => claims.map(({ id }) => id))).size;
}
