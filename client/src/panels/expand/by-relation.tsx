import model from "server/contract/words/en.json" with { type: "json" };
import words from "server/contract/words/interface.json" with { type: "json" };
import { plainLine } from "../../exploration/plain-line.ts";
import { Stroke } from "../../ui/stroke.tsx";
import styles from "./expand-panel.module.css";
import { stateOf, toggled, type OfferedType } from "./offers.ts";

interface ByRelationProps {
  readonly types: readonly OfferedType[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The relations that link the offered neighbours; ticking one ticks all that it links. */
export function ByRelation({ types, chosen, onChoose }: ByRelationProps) {
  return (
    <div className={styles.section} role="group" aria-labelledby="expand-byRelation">
      <h3 className={styles.heading} id="expand-byRelation">
        {words.expand.byRelation} <span className={styles.count}>{words.expand.wouldBring}</span>
      </h3>
      <div className={styles.relations}>
        {types.map((type) => {
          const state = stateOf(type, chosen);
          const { word, reverse } = model.relation[type.relation];
          return (
            <label key={type.key} className={styles.relation}>
              <input
                type="checkbox"
                className={styles.box}
                checked={state === "all"}
                ref={(box) => {
                  if (box !== null) box.indeterminate = state === "some";
                }}
                onChange={() => onChoose(toggled(type, chosen))}
              />
              <Stroke line={plainLine(type.relation)} width={28} height={14} />
              <span>{type.outgoing ? word : reverse}</span>
              <span className={styles.number}>{type.ids.length}</span>
            </label>
          );
        })}
      </div>
    </div>
  );
}
