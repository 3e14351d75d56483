import { differences } from "server/contract/difference.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { dateText } from "../../date-text.ts";
import { comparisonOf } from "../../exploration/comparison.ts";
import { whenOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { DifferenceSign } from "../../ui/difference-sign.tsx";
import { words } from "../../words.ts";
import styles from "./legend.module.css";
import { useExplorationLater } from "../use-later.ts";

interface ComparedProps {
  readonly store: ExplorerStore;
}

/** What the marks on the lines mean while two days are compared, and how many lines have each; nothing otherwise. */
export function Compared({ store }: ComparedProps) {
  const exploration = useExplorationLater(store);
  const compared = comparisonOf(exploration);
  const when = whenOf(exploration);
  if (compared === undefined || when?.kind !== "days") return null;
  const days = { earlier: dateText(when.earlier), later: dateText(when.later) };
  const count = (difference: string) => [...compared.values()].filter((line) => line.difference === difference).length;
  return (
    <fieldset className={styles.section}>
      <legend className={styles.name}>{words.compared.title}</legend>
      <div className={styles.entries}>
        {differences
          .filter((difference) => count(difference) > 0)
          .map((difference) => (
            <span key={difference} className={styles.note}>
              <DifferenceSign difference={difference} />
              {fillWords(words.compared[difference], days)} <span className={styles.count}>{count(difference)}</span>
            </span>
          ))}
      </div>
    </fieldset>
  );
}
