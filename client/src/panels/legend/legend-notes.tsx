import { lineOf } from "server/contract/firmness.ts";
import { bundleStyle } from "server/contract/line-style.ts";
import { groupShape } from "server/contract/node-shape.ts";
import { shapeLabel } from "server/contract/shape-label.ts";
import { useStore } from "zustand";
import { toggleKind } from "../../actions/toggle-kind.ts";
import { beyondOf } from "../../exploration/beyond-of.ts";
import type { Relationship } from "../../exploration/exploration.ts";
import { drawn, gathered, isOff, undrawnNeighbours } from "../../exploration/selectors.ts";
import { shapesOf } from "../../exploration/shapes-of.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { styleOf } from "../../exploration/style-of.ts";
import { terms } from "../../terms.ts";
import { Shape } from "../../ui/shape.tsx";
import { Stroke } from "../../ui/stroke.tsx";
import { words } from "../../words.ts";
import { LegendChoice } from "./legend-choice.tsx";
import { sampleSize, shapeSample } from "./legend-picture.tsx";
import styles from "./legend.module.css";
import { sample } from "../../exploration/sample.ts";
import { stateOf } from "../../exploration/state-of.ts";
import { useExplorationLater } from "../use-later.ts";

interface NotesProps {
  readonly store: ExplorerStore;
  readonly plain?: boolean;
  readonly model?: boolean;
}

/** What crosses the sections: disputed, not so, left open, and the steps of thickness; each only where it is drawn. */
export function StateNotes({ store, plain = false, model = false }: NotesProps) {
  const exploration = useExplorationLater(store);
  const { relationships } = drawn(exploration);
  const all = gathered(exploration).relationships;
  const disputed = {
    key: "disputed",
    drawn: relationships.filter((relationship) => relationship.disputed).length,
    gathered: all.filter((relationship) => relationship.disputed).length,
  };
  const notes = (["negative", "unknown"] as const)
    .map((polarity) => ({
      polarity,
      count: relationships.filter((relationship) => relationship.polarity === polarity).length,
    }))
    .filter(({ count }) => count > 0);
  const steps = thicknesses(relationships);
  return (
    <>
      {disputed.gathered > 0 && (
        <LegendChoice
          entry={disputed}
          off={isOff(exploration, disputed.key)}
          onToggle={plain ? undefined : (word) => toggleKind(store, disputed.key, word)}
          picture={<Stroke line={sample({ disputed: true })} tone="ink" {...sampleSize} />}
          model={model}
        />
      )}
      {notes.map(({ polarity, count }) => (
        <span key={polarity} className={styles.note}>
          <Stroke line={sample({ polarity })} tone="ink" {...sampleSize} />
          {model ? polarity : words.legend[polarity]} <span className={styles.count}>{count}</span>
        </span>
      ))}
      {steps.length > 1 &&
        steps.map((step) => (
          <span key={step} className={styles.note}>
            <Stroke line={sample({ step })} tone="ink" bare width={24} height={14} />
            {words.legend.step[step]}
          </span>
        ))}
    </>
  );
}

/** The steps of thickness that are drawn. */
function thicknesses(relationships: readonly Relationship[]): readonly (1 | 2 | 3)[] {
  const found = new Set(relationships.map(({ claims }) => lineOf(claims)?.step));
  return ([1, 2, 3] as const).filter((step) => found.has(step));
}

const states = ["open", "imagined", "cancelled"] as const;

/** What shapes say beside their kind: asked for or imagined, a group, known from the record alone. */
export function ShapeNotes({ store }: Pick<NotesProps, "store">) {
  const exploration = useExplorationLater(store);
  const { nodes, relationships } = drawn(exploration);
  const { groups, bundles } = shapesOf(exploration);
  const inState = nodes.map((node) => ({ node, state: stateOf(node, relationships) }));
  const collective = nodes.find((node) => node.collective);
  const slanted =
    nodes.some(({ recordOnly }) => recordOnly) || relationships.some((relationship) => styleOf(relationship).italic);
  const pointed = useStore(store, (state) => state.pointed);
  const focused = useStore(store, (state) => state.focused);
  const counted = beyondOf(exploration, pointed, focused).size > 0;
  // Its room is kept where a count may come: a legend that grew under the pointer would move the picture.
  const countable = counted || nodes.some(({ id }) => undrawnNeighbours(exploration, id) > 0);
  return (
    <>
      {states.map((state) => {
        const found = inState.filter((one) => one.state === state);
        const [first] = found;
        if (first === undefined) return null;
        return (
          <span key={state} className={styles.note}>
            {shapeSample(shapeLabel(first.node.labels), state)}
            {terms.nodeState[state]} <span className={styles.count}>{found.length}</span>
          </span>
        );
      })}
      {collective !== undefined && (
        <span className={styles.note}>
          {shapeSample(shapeLabel(collective.labels), "plain", true)}
          {words.legend.collective}{" "}
          <span className={styles.count}>{nodes.filter((node) => node.collective).length}</span>
        </span>
      )}
      {groups.length > 0 && (
        <span className={styles.note}>
          <Shape shape={groupShape} code="" scale={0.42} />
          {words.legend.groups} <span className={styles.count}>{groups.length}</span>
        </span>
      )}
      {bundles.length > 0 && (
        <span className={styles.note}>
          <Stroke line={bundleStyle} {...sampleSize} />
          {words.legend.bundles} <span className={styles.count}>{bundles.length}</span>
        </span>
      )}
      {slanted && <span className={`${styles.note} ${styles.slanted}`}>{words.legend.record}</span>}
      {/* Last, so that the room it is kept leaves no hole. */}
      {countable && (
        <span className={counted ? styles.note : `${styles.note} ${styles.kept}`}>
          <span className={styles.badge} aria-hidden="true">
            {words.legend.beyondSample}
          </span>{" "}
          {words.legend.beyond}
        </span>
      )}
    </>
  );
}
