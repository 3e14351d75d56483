import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { chooseOnly } from "../../actions/choose-only.ts";
import type { Facet } from "../../exploration/facets-of.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { onlyOf } from "../../exploration/selectors.ts";
import { Choice } from "../../ui/choice.tsx";
import { words } from "../../words.ts";
import styles from "./filter-row.module.css";

interface DisputedChoiceProps {
  readonly store: ExplorerStore;
  readonly facets: readonly Facet[];
}

/** Keeps the disputed lines alone. Where nothing is disputed it says so. */
export function DisputedChoice({ store, facets }: DisputedChoiceProps) {
  const value = facets.find(({ facet }) => facet === "disputed")?.values.find(({ key }) => key === "disputed");
  const name = words.filters.disputed;
  // Also where nothing is disputed, and so no value there to be chosen.
  const chosen = useStore(store, (state) => onlyOf(state.exploration).has("disputed"));
  const lines = value?.lines ?? 0;
  return (
    <Choice
      className={styles.disputed}
      checked={chosen}
      count={lines}
      notPossible={lines === 0 && !chosen ? words.filters.noneDisputed : undefined}
      onToggle={() =>
        chosen
          ? chooseOnly(store, "disputed", [], fillWords(words.filters.take, { name: words.legend.disputed }))
          : chooseOnly(store, "disputed", ["disputed"], name)
      }
    >
      {name}
    </Choice>
  );
}
