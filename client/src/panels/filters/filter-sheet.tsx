import { useRef } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { facetsOf } from "../../exploration/facets-of.ts";
import { drawn } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { Button } from "../../ui/button.tsx";
import { PanelHead } from "../../ui/panel-head.tsx";
import { words } from "../../words.ts";
import { Legend } from "../legend/legend.tsx";
import { conditions } from "./conditions.ts";
import { DisputedChoice } from "./disputed-choice.tsx";
import { FilterOptions } from "./filter-options.tsx";
import { FilterSentence } from "./filter-sentence.tsx";
import styles from "./filter-sheet.module.css";

interface FilterSheetProps {
  readonly store: ExplorerStore;
}

const shown = ["group", "by", "kind", "source"] as const;

/** On a small screen: one button for all filters, which opens them as a sheet over the page. */
export function FilterSheet({ store }: FilterSheetProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const sheet = useRef<HTMLDialogElement>(null);
  const facets = facetsOf(exploration);
  const count = conditions(exploration).length;
  const lines = drawn(exploration).relationships.length;
  const close = () => sheet.current?.close();
  return (
    <>
      <Button onPress={() => sheet.current?.showModal()}>
        {count === 0 ? words.filters.open : fillWords(words.filters.openCount, { count: String(count) })}
      </Button>
      <dialog
        ref={sheet}
        className={styles.sheet}
        aria-label={words.filters.row}
        onKeyDown={(event) => {
          // The sheet alone closes, not what is selected behind it.
          if (event.key === "Escape") event.stopPropagation();
        }}
      >
        <PanelHead title={words.filters.row} heading>
          <Button onPress={close}>{words.filters.close}</Button>
        </PanelHead>
        <div className={styles.body}>
          <FilterSentence store={store} />
          <p className={styles.help}>{words.filters.help}</p>
          <DisputedChoice store={store} facets={facets} />
          {shown.flatMap((name) =>
            facets
              .filter(({ facet }) => facet === name)
              .map((facet) => <FilterOptions key={name} store={store} facet={facet} title={words.filters[name]} />),
          )}
          <Legend store={store} />
        </div>
        <div className={styles.foot}>
          <Button first onPress={close}>
            {fillWords(words.filters.show, {
              lines: lines === 1 ? words.questions.oneLine : fillWords(words.questions.lines, { count: String(lines) }),
            })}
          </Button>
        </div>
      </dialog>
    </>
  );
}
