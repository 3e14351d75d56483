import { firmness } from "server/contract/firmness.ts";
import { labels } from "server/contract/label.ts";
import { modalities } from "server/contract/modality.ts";
import { relations } from "server/contract/relation.ts";
import { standings } from "server/contract/standing.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import { useStore } from "zustand";
import { toggleKind } from "../../actions/toggle-kind.ts";
import type { LegendSection } from "../../exploration/legend-key.ts";
import { isOff, legendOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { LegendChoice } from "./legend-choice.tsx";
import { ShapeNotes, StateNotes } from "./legend-notes.tsx";
import { legendPicture } from "./legend-picture.tsx";
import styles from "./legend.module.css";

interface LegendProps {
  readonly store: ExplorerStore;
  /** Explains only, and filters nothing. */
  readonly plain?: boolean;
}

const sections: readonly LegendSection[] = ["type", "said", "state", "shape"];

/** Explains exactly what is drawn, with counts, and is itself the filter. */
export function Legend({ store, plain = false }: LegendProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const byKey = new Map(legendOf(exploration).map((entry) => [entry.key, entry]));
  return (
    <section className={styles.legend} aria-label={words.legend.title}>
      {sections.map((section) => {
        const shown = keysOf(section).flatMap((key) => byKey.get(key) ?? []);
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
                />
              ))}
              {section === "state" && <StateNotes store={store} plain={plain} />}
              {section === "shape" && <ShapeNotes store={store} />}
            </div>
          </fieldset>
        );
      })}
    </section>
  );
}

function keysOf(section: LegendSection): readonly string[] {
  switch (section) {
    case "type":
      return relations.map((relation) => `type.${relation}`);
    case "said":
      return [...new Set(modalities.map((modality) => `said.${firmness(modality)}`))];
    case "state":
      return standings.map((standing) => `state.${standing}`);
    case "shape":
      return labels.map((label) => `shape.${label}`);
  }
}
