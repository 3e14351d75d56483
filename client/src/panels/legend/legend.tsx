import { memo } from "react";
import { toggleKind } from "../../actions/toggle-kind.ts";
import { legendKeys, legendSections } from "../../exploration/legend-keys.ts";
import { isOff, legendOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { words } from "../../words.ts";
import { Compared } from "./compared.tsx";
import { LegendChoice } from "./legend-choice.tsx";
import { ShapeNotes, StateNotes } from "./legend-notes.tsx";
import { legendPicture } from "./legend-picture.tsx";
import styles from "./legend.module.css";
import { useExplorationLater } from "../use-later.ts";

interface LegendProps {
  readonly store: ExplorerStore;
  /** Explains only, and filters nothing. */
  readonly plain?: boolean;
  /** Says it in the graph's own words, for those who ask it in Cypher. */
  readonly model?: boolean;
  /** Stands beside the picture, its entries below each other. */
  readonly column?: boolean;
}

/** Explains exactly what is drawn, with counts, and is itself the filter. */
export const Legend = memo(function Legend({ store, plain = false, model = false, column = false }: LegendProps) {
  const exploration = useExplorationLater(store);
  const byKey = new Map(legendOf(exploration).map((entry) => [entry.key, entry]));
  return (
    <section className={styles.legend} data-column={column ? "" : undefined} aria-label={words.legend.title}>
      <Compared store={store} />
      {legendSections.map((section) => {
        const shown = legendKeys(section).flatMap((key) => byKey.get(key) ?? []);
        if (shown.length === 0) return null;
        return (
          <fieldset key={section} className={styles.section}>
            <legend className={styles.name}>{words.legend[section]}</legend>
            <div className={styles.entries}>
              {shown.map((entry) => (
                <LegendChoice
                  key={entry.key}
                  entry={entry}
                  off={isOff(exploration, entry.key)}
                  onToggle={plain ? undefined : (word) => toggleKind(store, entry.key, word)}
                  picture={legendPicture(exploration, entry.key)}
                  model={model}
                />
              ))}
              {section === "state" && <StateNotes store={store} plain={plain} model={model} />}
              {section === "shape" && <ShapeNotes store={store} />}
            </div>
          </fieldset>
        );
      })}
    </section>
  );
});
