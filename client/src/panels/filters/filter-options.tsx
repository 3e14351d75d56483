import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { chooseOnly } from "../../actions/choose-only.ts";
import { datePhrase } from "../../date-text.ts";
import type { Facet } from "../../exploration/facets-of.ts";
import { sourcesOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { spoken } from "../../spoken.ts";
import { Choice } from "../../ui/choice.tsx";
import { words } from "../../words.ts";
import unseen from "../../ui/unseen.module.css";
import styles from "./filter-options.module.css";

interface FilterOptionsProps {
  readonly store: ExplorerStore;
  readonly facet: Facet;
  readonly title: string;
  /** The list is about this facet alone: its name stands before it already. */
  readonly alone?: boolean;
}

/** Every value of a facet with the lines it would leave, to tick several of them. */
export function FilterOptions({ store, facet, title, alone = false }: FilterOptionsProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const chosen = facet.values.filter((value) => value.chosen).map(({ key }) => key);
  // Sources and whoever says something have their own names; all other values are words of the interface.
  const named = facet.facet === "source" || facet.facet === "by";
  const choose = (keys: readonly string[], label: string) => chooseOnly(store, facet.facet, keys, label);
  return (
    <fieldset className={styles.options}>
      <legend className={alone ? unseen.unseen : styles.title}>{title}</legend>
      <ul>
        {facet.values.map((value) => {
          const { name } = value;
          const source =
            facet.facet === "source"
              ? sourcesOf(exploration).find((found) => `source.${found.id}` === value.key)
              : undefined;
          return (
            <li key={value.key}>
              <Choice
                className={styles.option}
                checked={value.chosen}
                count={value.lines}
                notPossible={value.lines === 0 && !value.chosen ? words.filters.noneLeft : undefined}
                onToggle={() =>
                  value.chosen
                    ? choose(
                        chosen.filter((key) => key !== value.key),
                        fillWords(words.filters.take, { name }),
                      )
                    : choose([...chosen, value.key], fillWords(words.filters.choose, { name }))
                }
              >
                <span className={styles.name} lang={named ? "en" : undefined}>
                  {capitalize(name)}
                  {source !== undefined && (
                    <span className={styles.about}>
                      {source.title === name ? (source.author ?? "") : source.title}
                      {source.published !== null && ` (${datePhrase(source.published)})`}
                    </span>
                  )}
                  {value.lines === 0 && !value.chosen && (
                    <span className={styles.about} lang={spoken.language}>
                      {words.filters.noneLeft}
                    </span>
                  )}
                </span>
              </Choice>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
